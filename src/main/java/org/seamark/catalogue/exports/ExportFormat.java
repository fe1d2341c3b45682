package org.seamark.catalogue.exports;

import java.util.Locale;
import org.seamark.catalogue.citation.CitationFormat;
import org.seamark.kernel.UnknownCode;

/** The formats in which what was found is carried away. */
public enum ExportFormat {
    CSV("CSV", "text/csv"),
    JSON("JSON", "application/json"),
    BIB("BibTeX", CitationFormat.BIBTEX.mediaType()),
    RIS("RIS", CitationFormat.RIS.mediaType());

    private final String title;
    private final String mediaType;

    ExportFormat(String title, String mediaType) {
        this.title = title;
        this.mediaType = mediaType;
    }

    /** The format of addresses that end so. */
    public static ExportFormat require(String suffix) {
        for (var format : values()) {
            if (format.suffix().equals(suffix)) {
                return format;
            }
        }
        throw new UnknownCode("export format", suffix);
    }

    /** Its name, the same in every language. */
    public String title() {
        return title;
    }

    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }
}
