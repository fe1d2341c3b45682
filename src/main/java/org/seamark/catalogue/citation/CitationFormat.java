package org.seamark.catalogue.citation;

import org.jspecify.annotations.Nullable;
import org.seamark.kernel.UnknownCode;

/** The formats in which reference managers take a citation. */
public enum CitationFormat {
    BIBTEX("bib", "application/x-bibtex"),
    RIS("ris", "application/x-research-info-systems");

    private final String suffix;
    private final String mediaType;

    CitationFormat(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /** The format of files that end so. */
    public static CitationFormat require(String suffix) {
        for (var format : values()) {
            if (format.suffix.equals(suffix)) {
                return format;
            }
        }
        throw new UnknownCode("citation format", suffix);
    }

    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    public String write(Citation citation) {
        return write(citation, null);
    }

    /** One of many in a file, which says how somebody came to it. */
    public String write(Citation citation, @Nullable Access access) {
        return switch (this) {
            case BIBTEX -> BibTex.of(citation, access);
            case RIS -> Ris.of(citation, access);
        };
    }
}
