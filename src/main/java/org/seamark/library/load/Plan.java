package org.seamark.library.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is to be imported and how: a file that was read through once and found in order, and the
 * mapping that suits it. Made before a database is opened.
 */
public final class Plan {

    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final SourceFile file;
    private final Survey survey;
    private final Mapping mapping;
    private final boolean chosen;

    private Plan(SourceFile file, Survey survey, Mapping mapping, boolean chosen) {
        this.file = file;
        this.survey = survey;
        this.mapping = mapping;
        this.chosen = chosen;
    }

    /**
     * Looks through a file and finds its mapping.
     *
     * @param mapping the name of one that Seamark ships or the path of another; nothing to find out
     * @throws ImportRefused where the file or the mapping cannot be used
     */
    public static Plan of(Path path, Optional<String> mapping) {
        var brought = mapping.map(Mappings::named);
        var file = SourceFile.of(path, brought.map(Mapping::form).orElse(FileForm.UNSAID));
        var survey = Survey.of(file);
        var used = brought.orElseGet(() -> Mappings.suiting(file.name(), survey.fields()));
        return new Plan(file, survey, used.bound(file.name(), survey.fields()), brought.isEmpty());
    }

    /**
     * The same under another name than that of the mapping, so that equal keys of two catalogues
     * are two records.
     *
     * @throws ImportRefused where that is no name
     */
    public Plan from(String source) {
        if (!SOURCE.matcher(source).matches()) {
            throw new ImportRefused(
                    "The name of a source is made of small letters, digits and hyphens: " + source);
        }
        return new Plan(file, survey, mapping.of(source), chosen);
    }

    SourceFile file() {
        return file;
    }

    /** Its records, from the first. */
    Rows rows() {
        return writesNa() ? new RowsWithoutNa(file.rows()) : file.rows();
    }

    /**
     * Whether {@code NA} stands in several fields: programs write it where a value is missing. In
     * one field alone, or in those of countries alone, it may be Namibia.
     */
    private boolean writesNa() {
        var countries =
                mapping.rules().getOrDefault(Target.COUNTRIES, List.of()).stream()
                        .flatMap(rule -> rule.from().stream())
                        .collect(Collectors.toSet());
        return survey.withNa().size() > 1 && !countries.containsAll(survey.withNa());
    }

    Mapping mapping() {
        return mapping;
    }

    public long records() {
        return survey.records();
    }

    /** What is about to be done, for whoever asked for it. */
    @Override
    public String toString() {
        var unused = unused();
        return "%s: %d records, mapping %s%s, source %s%s%s%s"
                .formatted(
                        file.name(),
                        records(),
                        mapping.name(),
                        chosen ? " (it suits the fields of the file)" : "",
                        mapping.source(),
                        file.encoding().isUnicode()
                                ? ""
                                : "; read as " + file.encoding().charset().name(),
                        writesNa() ? "; NA means that there is no value" : "",
                        unused.isEmpty() ? "" : "; fields not used: " + unused);
    }

    private String unused() {
        var unused = new TreeSet<>(survey.fields());
        mapping.all().forEach(rule -> rule.from().forEach(unused::remove));
        var ofLinks = mapping.links().from().stream().flatMap(links -> links.named().stream());
        ofLinks.forEach(path ->
                unused.removeIf(field -> path.matches(Pattern.quote(field) + "([.\\[].*)?")));
        return unused.stream().collect(Collectors.joining(", "));
    }
}
