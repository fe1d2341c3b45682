package org.seamark.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Provenance;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.PartialDate;
import org.seamark.vocabulary.Classification;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Scope;

class ProjectTests {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private static Project stored(Description description) {
        var id = Identifiers.next();
        return new Project(id, 0, Provenance.of(id, "test", "a", NOW), description);
    }

    private static Description project(
            Scope scope, @Nullable String starts, @Nullable String ends) {
        return new Description(
                LocalizedText.of(Language.EN, "Joint Action"),
                LocalizedText.EMPTY,
                ProjectType.PROJECT,
                List.of("UNODC", "IOM"),
                List.of(),
                List.of("European Union"),
                starts == null ? null : PartialDate.parse(starts),
                ends == null ? null : PartialDate.parse(ends),
                Status.ONGOING,
                new Budget(BigDecimal.TEN, Currency.getInstance("EUR")),
                Map.of("IATI", "XM-1"),
                List.of(),
                List.of(),
                new Classification(
                        Set.of(new Objective(9)),
                        Set.of(),
                        scope,
                        Set.of(),
                        Set.of(),
                        Set.of("training")));
    }

    @Test
    void isListedUnderItsFirstLeadAndFoundByAllWhoTakePart() {
        var listing = stored(project(Scope.GLOBAL, "2018", null)).listing();

        assertThat(listing.kind()).isEqualTo(Kind.PROJECT);
        assertThat(listing.publisher()).isEqualTo("UNODC");
        assertThat(listing.text().in(Language.EN))
                .hasValueSatisfying(text ->
                        assertThat(text).contains("IOM", "European Union", "XM-1", "training"));
        assertThat(listing.address()).startsWith("projects/joint-action-");
    }

    @Test
    void standsWhereTheRuleSaysAlsoAfterAChange() {
        var regional = stored(project(Scope.REGIONAL, "2018", null));
        var global = stored(project(Scope.GLOBAL, "2018", null));

        assertThat(global.rank()).isLessThan(regional.rank());
        assertThat(stored(project(Scope.GLOBAL, "2018", null)).rank()).isEqualTo(global.rank());
    }

    @Test
    void cannotEndBeforeItStarts() {
        assertThatThrownBy(() -> project(Scope.GLOBAL, "2018", "2017-12"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends before it starts");
    }

    @Test
    void mayEndInTheYearInWhichItStarts() {
        assertThat(project(Scope.GLOBAL, "2018-06", "2018").ends()).isNotNull();
    }
}
