package org.seamark.forms;

/** A piece of text, and whether it stayed, went or came. */
public record Piece(Change change, String text) {

    /** What became of a piece. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }
}
