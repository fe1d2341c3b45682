package org.seamark.catalogue.citation;

import org.jspecify.annotations.Nullable;
import org.seamark.kernel.PartialDate;

/** A citation in RIS: a tag and a value to a line, each line ended by CR LF. */
final class Ris {

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String of(Citation citation, @Nullable Access access) {
        return new Ris().write(citation, access);
    }

    private String write(Citation citation, @Nullable Access access) {
        var type = citation.genre().ris;
        line("TY", type);
        line("TI", citation.title().text());
        citation.creators().forEach(creator -> line("AU", creator(creator)));
        line("PY", citation.year());
        line("DA", date(citation.date()));
        line("JOUR".equals(type) ? "T2" : "PB", Citation.field(citation.publisher()));
        line("M1", Citation.field(citation.symbol()));
        var isbn = citation.isbn();
        line("SN", isbn == null ? "" : isbn.digits());
        var doi = citation.doi();
        line("DO", doi == null ? "" : doi.name());
        line("SP", Citation.field(citation.pages()));
        line("LA", citation.title().language().code());
        line("AB", citation.summary());
        line("UR", citation.address());
        if (access != null) {
            line("L2", access.page());
            line("DB", access.database());
            line("Y2", date(PartialDate.of(access.day())));
            line("N1", access.search());
        }
        return lines.append("ER  - \r\n").toString();
    }

    /** A comma after it says that an organisation has a family name only. */
    private static String creator(Creator creator) {
        return creator.isOrganisation() ? creator.name() + "," : creator.name();
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

    /** A value is one line: a line break in it would begin another tag. */
    private void line(String tag, String value) {
        var oneLine = Citation.line(value).strip();
        if (!oneLine.isEmpty()) {
            lines.append(tag).append("  - ").append(oneLine).append("\r\n");
        }
    }
}
