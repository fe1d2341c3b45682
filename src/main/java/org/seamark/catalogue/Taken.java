package org.seamark.catalogue;

/** How many of a batch were new, changed or the same as before. */
public record Taken(int added, int changed, int unchanged) {

    public static final Taken NOTHING = new Taken(0, 0, 0);

    public Taken plus(Taken other) {
        return new Taken(added + other.added, changed + other.changed, unchanged + other.unchanged);
    }
}
