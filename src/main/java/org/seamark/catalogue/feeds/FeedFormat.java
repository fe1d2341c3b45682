package org.seamark.catalogue.feeds;

import org.seamark.kernel.UnknownCode;

/** The formats in which feeds are read. */
public enum FeedFormat {
    ATOM("Atom"),
    RSS("RSS");

    private final String title;

    FeedFormat(String title) {
        this.title = title;
    }

    /** The format of addresses that end so. */
    public static FeedFormat require(String suffix) {
        for (var format : values()) {
            if (format.suffix().equals(suffix)) {
                return format;
            }
        }
        throw new UnknownCode("feed format", suffix);
    }

    /** Its name, the same in every language. */
    public String title() {
        return title;
    }

    public String suffix() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String mediaType() {
        return "application/" + suffix() + "+xml";
    }

    /** The feed in UTF-8. */
    public byte[] write(Feed feed) {
        return switch (this) {
            case ATOM -> Atom.of(feed);
            case RSS -> Rss.of(feed);
        };
    }
}
