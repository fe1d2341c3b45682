package org.seamark.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seamark.contributions.SamplePractice;
import org.seamark.forms.Content;
import org.seamark.forms.FieldCheck;
import org.seamark.vocabulary.Objective;
import tools.jackson.databind.json.JsonMapper;

class PracticeContentTests {

    private static final PracticeQuestions QUESTIONS = new PracticeQuestions();

    private final Content sample = SamplePractice.titled("Safe harbours");

    private static Description described(Content content) {
        return PracticeContent.read(content, null, List.of());
    }

    @Test
    void aContentIsTheSameAfterItsWayThroughARecord() {
        var known = described(sample);

        assertThat(described(PracticeContent.write(known))).isEqualTo(known);
        assertThat(PracticeContent.write(known).line("licence")).isEqualTo("cc-by");
    }

    @Test
    void aDescriptionIsTheSameAfterItsWayThroughTheTable() {
        var json = JsonMapper.builder().build();
        var known = described(sample.with("goals", List.of("5", "16")));

        assertThat(json.readValue(json.writeValueAsString(known), Description.class))
                .isEqualTo(known);
    }

    @Test
    void thePrimaryObjectiveIsOneOfThoseThatItIsFoundBy() {
        assertThat(described(sample).classification().objectives())
                .containsExactly(new Objective(8), new Objective(9));
    }

    @Test
    void theCriteriaAreAskedFor() {
        assertThat(FieldCheck.problems(QUESTIONS.sections(), sample)).isEmpty();
        assertThat(FieldCheck.problems(QUESTIONS.sections(), sample.with("principled", null)))
                .extracting("field")
                .containsExactly("principled");
    }

    @Test
    void itGoesOnOrHasEnded() {
        assertThat(QUESTIONS.problems(sample)).isEmpty();
        assertThat(QUESTIONS.problems(sample.with("ends", "2021")))
                .extracting("key")
                .containsExactly("practices.problem.both");
        assertThat(QUESTIONS.problems(sample.with("ongoing", null)))
                .extracting("key")
                .containsExactly("practices.problem.neither");
        assertThat(QUESTIONS.problems(sample.with("ongoing", null).with("ends", "2019")))
                .extracting("key")
                .containsExactly("practices.problem.order");
    }

    @Test
    void whatEndedBeforeTheCompactIsAskedAboutAndNotBarred() {
        var old = sample.with("ongoing", null).with("starts", "2015").with("ends", "2017-12");

        assertThat(QUESTIONS.problems(old)).isEmpty();
        assertThat(QUESTIONS.advice(old)).hasSize(1);
        assertThat(QUESTIONS.advice(old.with("ends", "2018-12"))).isEmpty();
    }
}
