package org.seamark.library;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.PartialDate;

/** A citation in RIS: a tag and a value to a line, each line ended by CR LF. */
final class Ris {

    private final StringBuilder lines = new StringBuilder();

    Ris(Citation citation) {
        var resource = citation.resource();
        var type = type(resource);
        line("TY", type);
        line("TI", citation.title().text());
        citation.creators().forEach(creator -> line("AU", creator));
        line("PY", citation.year());
        line("DA", date(resource.published()));
        line("JOUR".equals(type) ? "T2" : "PB", text(resource.publisher()));
        line("RPRT".equals(type) ? "SN" : "M1", text(resource.symbol()));
        if (resource.pages() != null) {
            line("SP", resource.pages().toString());
        }
        line("LA", citation.title().language().code());
        line("AB", resource.summary().in(citation.title().language()).orElse(""));
        line("UR", citation.address());
        lines.append("ER  - \r\n");
    }

    private static String type(Description resource) {
        return switch (resource.form()) {
            case VIDEO -> "VIDEO";
            case TRAINING -> "ELEC";
            case DOCUMENT ->
                    switch (resource.type()) {
                        case JOURNAL_ARTICLE -> "JOUR";
                        case LINK, E_LEARNING_COURSE -> "ELEC";
                        case RESOLUTION, OTHER -> "GEN";
                        case null -> "GEN";
                        default -> "RPRT";
                    };
        };
    }

    /** {@code YYYY/MM/DD}, with nothing between the slashes where it is not known. */
    private static String date(@Nullable PartialDate date) {
        return date == null || date.month() == 0
                ? ""
                : "%04d/%02d/%s"
                        .formatted(
                                date.year(),
                                date.month(),
                                date.day() == 0 ? "" : "%02d".formatted(date.day()));
    }

    private static String text(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }

    /** A value is one line: a line break in it would begin another tag. */
    private void line(String tag, String value) {
        var oneLine = value.replaceAll("\\s+", " ").strip();
        if (!oneLine.isEmpty()) {
            lines.append(tag).append("  - ").append(oneLine).append("\r\n");
        }
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
