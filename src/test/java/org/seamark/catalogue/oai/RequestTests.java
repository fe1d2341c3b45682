package org.seamark.catalogue.oai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.seamark.catalogue.Span;

class RequestTests {

    private static final Seal SEAL =
            content -> Integer.toHexString(List.of(content).size() + content.length);

    private static Asked asked(String... pairs) {
        var parameters = new java.util.LinkedHashMap<String, List<String>>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], List.of(pairs[i + 1]));
        }
        return Asked.read(parameters);
    }

    private static void refuses(String code, ThrowingCallable asking) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(
                        OaiError.class, error -> assertThat(error.code().name).isEqualTo(code));
    }

    @Test
    void aRequestHasOneKnownVerb() {
        assertThat(asked("verb", "Identify").verb()).isEqualTo(Verb.IDENTIFY);
        refuses("badVerb", () -> asked("verb", "identify"));
        refuses("badVerb", () -> Asked.read(Map.of()));
        refuses("badVerb", () -> Asked.read(Map.of("verb", List.of("Identify", "Identify"))));
    }

    @Test
    void everyVerbTakesItsArgumentsAndNoOthers() {
        refuses("badArgument", () -> asked("verb", "Identify", "set", "kind"));
        refuses("badArgument", () -> asked("verb", "GetRecord", "metadataPrefix", "mods"));
        refuses("badArgument", () -> asked("verb", "ListRecords"));
        refuses(
                "badArgument",
                () ->
                        asked(
                                "verb",
                                "ListRecords",
                                "resumptionToken",
                                "x",
                                "metadataPrefix",
                                "mods"));
        refuses(
                "badArgument",
                () ->
                        Asked.read(
                                Map.of(
                                        "verb", List.of("ListRecords"),
                                        "metadataPrefix", List.of("mods", "oai_dc"))));
        assertThat(asked("verb", "ListRecords", "resumptionToken", "x").verb())
                .isEqualTo(Verb.LIST_RECORDS);
    }

    @Test
    void datesAreDaysOrSecondsAndBothAlike() {
        var days = Dates.of(list("from", "2026-01-02", "until", "2026-01-02"));
        assertThat(days.from()).isEqualTo(Instant.parse("2026-01-02T00:00:00Z"));
        assertThat(days.until()).isEqualTo(Instant.parse("2026-01-03T00:00:00Z"));
        var seconds =
                Dates.of(list("from", "2026-01-02T03:04:05Z", "until", "2026-01-02T03:04:05Z"));
        assertThat(seconds.until()).isEqualTo(Instant.parse("2026-01-02T03:04:06Z"));

        refuses(
                "badArgument",
                () -> Dates.of(list("from", "2026-01-02", "until", "2026-01-02T03:04:05Z")));
        refuses("badArgument", () -> Dates.of(list("from", "2026-01-03", "until", "2026-01-02")));
        refuses("badArgument", () -> Dates.of(list("from", "2026-02-30", "until", "2026-12-02")));
        refuses("badArgument", () -> Dates.of(list("from", "2026", "until", "2027")));
        refuses(
                "badArgument",
                () ->
                        Dates.of(
                                list(
                                        "from",
                                        "2026-01-02T03:04:05+01:00",
                                        "until",
                                        "2026-01-02T03:04:05+01:00")));
    }

    private static Asked list(String... pairs) {
        return asked(
                "verb",
                "ListRecords",
                "metadataPrefix",
                "mods",
                pairs[0],
                pairs[1],
                pairs[2],
                pairs[3]);
    }

    @Test
    void aTokenIsReadAsItWasGivenAndCannotBeMadeUp() {
        var token =
                new Token(
                        Verb.LIST_RECORDS,
                        "oai_dc",
                        new Span(41, Long.MAX_VALUE, "objective:9"),
                        250,
                        1_000);
        var text = token.text(SEAL);

        assertThat(Token.read(text, SEAL)).contains(token);
        assertThat(Token.read(text.replace("oai_dc", "mods"), SEAL)).isEmpty();
        assertThat(Token.read("x", SEAL)).isEmpty();
        assertThat(Token.read(text, content -> "another")).isEmpty();
        assertThat(text).matches("[A-Za-z0-9~_:.-]+");
    }

    @Test
    void identifiersOfOthersAreNotOurs() {
        var site = new Site("https://hub.example.org:8443");

        assertThat(site.code("oai:hub.example.org:k3v9xq7m2p")).contains("k3v9xq7m2p");
        assertThat(site.code("oai:elsewhere.example.org:k3v9xq7m2p")).isEmpty();
        assertThat(site.code("oai:hub.example.org:K3V9XQ7M2P'")).isEmpty();
        assertThat(site.identifier("k3v9xq7m2p")).isEqualTo("oai:hub.example.org:k3v9xq7m2p");
    }
}
