package org.seamark.library.load;

/** How DSpace calls a field of qualified Dublin Core, and mappings with it. */
public final class QualifiedName {

    private QualifiedName() {}

    /** Such as {@code dc.contributor.author}; no qualifier is none, empty, or the word “none”. */
    public static String of(String schema, String element, String qualifier) {
        var bare = schema + "." + element;
        return qualifier.isBlank() || qualifier.equals("none") ? bare : bare + "." + qualifier;
    }
}
