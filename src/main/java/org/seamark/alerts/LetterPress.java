package org.seamark.alerts;

/** Makes a document of HTML of a letter. */
public interface LetterPress {

    String html(AlertLetter letter);
}
