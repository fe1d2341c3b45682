package org.seamark.vocabulary.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seamark.kernel.Language;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ThesaurusFileTests {

    private static final String TURTLE =
            """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <urn:c:1> a skos:Concept ; skos:altLabel "people smuggling"@en ;
                skos:prefLabel "migrant smuggling"@en, "trafic de migrants"@fr,
                    "偷运移民"@zh-Hans, "Schleusung"@de .
            <urn:c:2> skos:prefLabel "Schleuser"@de .
            """;
    private static final String XML =
            """
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                    xmlns:skos="http://www.w3.org/2004/02/skos/core#">
              <skos:Concept rdf:about="urn:c:1">
                <skos:prefLabel xml:lang="en">migrant smuggling</skos:prefLabel>
                <skos:prefLabel xml:lang="ar">تهريب المهاجرين</skos:prefLabel>
              </skos:Concept>
            </rdf:RDF>
            """;
    private static final String JSON =
            """
            {"@id": "urn:c:1", "http://www.w3.org/2004/02/skos/core#prefLabel": [
                {"@language": "en", "@value": "migrant smuggling"},
                {"@language": "ru", "@value": "незаконный ввоз мигрантов"}]}
            """;

    @TempDir Path folder;

    @Test
    void skosGivesTheLabelsOfTheSixLanguagesThePreferredFirst() throws IOException {
        var concepts = read("t.ttl", TURTLE).concepts();

        assertThat(concepts).hasSize(1);
        assertThat(concepts.getFirst().code()).isEqualTo("urn:c:1");
        assertThat(concepts.getFirst().labels(Language.EN))
                .containsExactly("migrant smuggling", "people smuggling");
        assertThat(concepts.getFirst().label(Language.ZH)).contains("偷运移民");
    }

    @Test
    void whatIsNoConceptIsNoneAndWhatNobodyHereCanReadIsCounted() throws IOException {
        var read =
                read(
                        "t.ttl",
                        TURTLE
                                + """
                                <urn:s> a skos:ConceptScheme ; skos:prefLabel "All of it"@en .
                                <urn:g> skos:prefLabel "Some of it"@en ; a skos:Collection .
                                <urn:c:3> skos:prefLabel "a language that is not said" .
                                <urn:c:4> a skos:Concept .
                                """);

        assertThat(read.concepts()).hasSize(1);
        assertThat(read.rejected())
                .hasSize(3)
                .allMatch(one -> one.matches("urn:c:[234]: no label .* six languages"));
    }

    @Test
    void whatIsTooLongIsNamedOnceAndOnlyWhereItIsAConcept() throws IOException {
        var address = "urn:s:" + "a".repeat(500);
        var label = "long ".repeat(80);
        var read =
                read(
                        "t.ttl",
                        TURTLE
                                + """
                                <%1$s> a skos:ConceptScheme ; skos:prefLabel "All of it"@en .
                                <urn:g> a skos:Collection ; skos:prefLabel "%2$s"@en .
                                <urn:c:5> a skos:Concept ;
                                    skos:prefLabel "%2$s"@en ; skos:altLabel "%2$s"@fr .
                                """
                                        .formatted(address, label));

        assertThat(read.rejected())
                .hasSize(2)
                .satisfiesOnlyOnce(one -> assertThat(one).startsWith("urn:c:2: no label"))
                .satisfiesOnlyOnce(one -> assertThat(one).startsWith("urn:c:5: the address or"));
    }

    @ParameterizedTest
    @CsvSource({"t.rdf, ar", "t.jsonld, ru"})
    void itsOtherFormsGiveTheSame(String name, String other) throws IOException {
        var concept = read(name, name.endsWith("rdf") ? XML : JSON).concepts().getFirst();

        assertThat(concept.label(Language.EN)).contains("migrant smuggling");
        assertThat(concept.labels()).containsOnlyKeys(Language.EN, Language.require(other));
    }

    @Test
    void aTableGivesAConceptForEachLineAndSaysWhatItPassesOver() throws IOException {
        var read = read("t.tsv", "en\tfr\nport\tport\n\nsea\n\t\nport\thavre\n");

        assertThat(read.concepts()).hasSize(1);
        assertThat(read.rejected())
                .satisfiesExactly(
                        one -> assertThat(one).contains("line 4", "1 columns instead of 2"),
                        two -> assertThat(two).contains("line 6", "once more"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "t.ttl | <urn:a> <urn:b> | not what its name says",
                "t.ttl | <urn:a> <urn:b> <urn:c> . | holds no concept",
                "t.rdf | <rdf | not what its name says",
                "t.tsv | label | first line names the language",
                "t.tsv | en | two or more",
                "t.doc | en | SKOS in Turtle",
            })
    void aWrongFileIsRefusedInOneSentence(String name, String text, String why) {
        assertThatThrownBy(() -> read(name, text))
                .isInstanceOf(UnreadableThesaurus.class)
                .hasMessageStartingWith(name + ": ")
                .hasMessageContaining(why);
    }

    @Test
    void nothingOutsideIsReadAndThatIsSaidOnce(CapturedOutput terminal) {
        var evil =
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + XML.replace("<?xml version=\"1.0\"?>", "").replace("migrant", "&x;");

        assertThatThrownBy(() -> read("t.rdf", evil)).isInstanceOf(UnreadableThesaurus.class);
        var far = "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"@id\": \"urn:c\"}";
        assertThatThrownBy(() -> read("t.jsonld", far))
                .isInstanceOf(UnreadableThesaurus.class)
                .hasMessageContaining("http://www.w3.org/ns/anno.jsonld");
        assertThat(terminal).doesNotContain("\tat ");
    }

    private ThesaurusFile read(String name, String text) throws IOException {
        return ThesaurusFile.read(Files.writeString(folder.resolve(name), text));
    }
}
