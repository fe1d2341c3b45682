package org.seamark.harvest.oai;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers as no repository should give them, and some do. */
class BrokenAnswersTests {

    private static final String GOOD = Oai.record("oai:n:1", "title=Étude");
    private static final String LAST = Oai.record("oai:n:3", "title=Last");

    private static Piece read(String answer) {
        return read(answer.getBytes(UTF_8));
    }

    private static Piece read(byte[] answer) {
        return Provider.piece(Wording.of(answer));
    }

    private static List<String> titles(Piece piece) {
        return piece.records().stream()
                .flatMap(record -> record.fields().getOrDefault("title", List.of()).stream())
                .toList();
    }

    @Test
    void oneBrokenRecordTakesNoOtherAlong() {
        var broken = Oai.record("oai:n:2", "title=<b>never closed");
        var piece = read(Oai.list("go-on", GOOD, broken, LAST));

        assertThat(titles(piece)).containsExactly("Étude", "Last");
        assertThat(piece.flaws())
                .singleElement()
                .satisfies(flaw -> {
                    assertThat(flaw.identifier()).isEqualTo("oai:n:2");
                    assertThat(flaw.reason().detail()).contains("not well-formed");
                    assertThat(flaw.isLoss()).isTrue();
                });
        assertThat(piece.token()).isEqualTo("go-on");
        assertThat(piece.responseDate()).isEqualTo("2026-03-04T05:06:07Z");
        assertThat(piece.whole()).isTrue();
    }

    @Test
    void bareAmpersandsAreReadAsTheyWereMeant() {
        var piece = read(Oai.list("", Oai.record("oai:n:1", "title=Search & rescue&nbsp;at sea")));

        assertThat(titles(piece)).containsExactly("Search & rescue at sea");
        assertThat(piece.flaws()).singleElement().matches(flaw -> !flaw.isLoss());
    }

    @Test
    void whatBreaksOffIsKeptAsFarAsItGoesAndSaysSo() {
        var whole = Oai.list("lost", GOOD, LAST);
        var piece = read(whole.substring(0, whole.indexOf("Last")));

        assertThat(titles(piece)).containsExactly("Étude");
        assertThat(piece.whole()).isFalse();
        assertThat(piece.flaws())
                .anyMatch(flaw ->
                        flaw.identifier().equals("oai:n:3")
                                && flaw.reason().detail().contains("breaks off"));
    }

    private static String error(String code) {
        return Oai.error(code).replace("words of it", "Token a&b has expired");
    }

    @Test
    void anErrorThatIsNotWellFormedIsNoEndOfAList() {
        assertThatThrownBy(() -> read(error("badResumptionToken")))
                .isInstanceOf(TokenRefused.class)
                .hasMessageEndingWith("Token a&b has expired");
        assertThat(read(error("noRecordsMatch")).whole()).isTrue();
        assertThat(read(Oai.answer("<ListRecords>a&b</ListRecords>")).whole()).isFalse();
    }

    @Test
    void theTokenOfABrokenAnswerIsReadAsItIsMeant() {
        var broken = Oai.record("oai:n:2", "title=<b>never closed");

        assertThat(read(Oai.list("x&amp;y&#61;z&last", GOOD, broken)).token())
                .isEqualTo("x&y=z&last");
    }

    @Test
    void anotherEncodingThanIsSaidIsReadAndToldOf() {
        var wrong = read(Oai.list("", GOOD).getBytes(ISO_8859_1));
        var declared =
                read(
                        Oai.list("", GOOD)
                                .replace("\"UTF-8\"", "\"ISO-8859-1\"")
                                .getBytes(ISO_8859_1));
        var wide = read(Oai.list("", GOOD).replace("\"UTF-8\"", "\"UTF-16\"").getBytes(UTF_16));

        assertThat(titles(wrong)).containsExactly("Étude");
        assertThat(wrong.flaws())
                .singleElement()
                .matches(flaw -> flaw.reason().detail().contains("UTF-8"));
        assertThat(titles(declared)).containsExactly("Étude");
        assertThat(declared.flaws()).isEmpty();
        assertThat(titles(wide)).containsExactly("Étude");
    }

    @Test
    void charactersThatXmlDoesNotHaveAreLeftOut() {
        var piece =
                read(Oai.list("", Oai.record("oai:n:1", "title=Ro\u0002utes&#0; at&#x1F; sea")));

        assertThat(titles(piece)).containsExactly("Routes at sea");
        assertThat(piece.flaws()).singleElement().matches(flaw -> !flaw.isLoss());
    }

    @Test
    void aCharacterInTwoHalvesIsPutTogether() {
        var record = Oai.record("oai:n:1", "title=Boat &#55357;&#56996; and &#xD83D;sea");
        var piece = read(Oai.list("", record));

        assertThat(titles(piece)).containsExactly("Boat \uD83D\uDEA4 and sea");
        assertThat(piece.flaws())
                .extracting(flaw -> flaw.reason().detail())
                .containsExactly(
                        "characters that were written in halves were put together",
                        "characters that XML does not allow were left out");
    }

    @Test
    void recordsWithoutIdentifierOrMetadataAreNamedAndLost() {
        var nameless = Oai.deleted("oai:n:9").replaceAll("<identifier>.*</datestamp>", "");
        var empty = "<record><header><identifier>oai:n:4</identifier></header></record>";
        var piece = read(Oai.list("", nameless, empty, GOOD));

        assertThat(titles(piece)).containsExactly("Étude");
        assertThat(piece.flaws())
                .extracting(Flaw::identifier, flaw -> flaw.reason().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "", "nameless: record 1 of the answer has no identifier"),
                        org.assertj.core.groups.Tuple.tuple(
                                "oai:n:4", "empty: it has no metadata"));
    }

    @Test
    void anIdentifierThatIsFarTooLongIsNamedAndItsRecordLost() {
        var piece = read(Oai.list("", Oai.record("oai:n:" + "9".repeat(5000), "title=A"), GOOD));

        assertThat(titles(piece)).containsExactly("Étude");
        assertThat(piece.flaws())
                .singleElement()
                .matches(
                        flaw -> flaw.isLoss() && flaw.reason().detail().contains("500 characters"));
    }

    @Test
    void aWrongDateOfChangeKeepsNoRecordBack() {
        var piece = read(Oai.list("", GOOD.replace("2026-01-02T03:04:05Z", "2026-13-45")));

        assertThat(titles(piece)).hasSize(1);
        assertThat(piece.flaws())
                .singleElement()
                .matches(flaw -> flaw.reason().detail().contains("2026-13-45"));
    }

    @Test
    void prefixesAndNoNamespaceAtAllAreReadTheSame() {
        var prefixed =
                Oai.list("t", GOOD)
                        .replaceAll(
                                "<(/?)(OAI-PMH|ListRecords|record|header|identifier|datestamp|metadata|resumptionToken)",
                                "<$1oai:$2")
                        .replace("xmlns=", "xmlns:oai=");
        var bare = Oai.list("", GOOD).replaceAll(" xmlns=\"[^\"]*\"", "");

        assertThat(titles(read(prefixed))).containsExactly("Étude");
        assertThat(read(prefixed).token()).isEqualTo("t");
        assertThat(titles(read(bare))).containsExactly("Étude");
    }

    @Test
    void elementsNestedWithoutEndAreNoWayToBreakIt() {
        var deep = "<a>".repeat(2000) + "</a>".repeat(2000);
        var piece = read(Oai.list("", GOOD, Oai.record("oai:n:2", "title=" + deep), LAST));

        assertThat(titles(piece)).containsExactly("Étude", "Last");
        assertThat(piece.flaws()).anyMatch(flaw -> flaw.identifier().equals("oai:n:2"));
    }
}
