package org.seamark.site.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.seamark.catalogue.IndexUnavailable;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.seamark.kernel.UnknownCode;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

@ExtendWith(OutputCaptureExtension.class)
class MishapsTests {

    private static final String TOKEN = "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdEfGhIjKlMnOp";

    private final Mishaps mishaps = new Mishaps(new Apology(texts()));
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/fr/search");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void thePageAndTheLogCarryTheSameReferenceAndThePageNothingElse(CapturedOutput log) {
        var page = page(new IllegalStateException("secret"));
        assertThat(page.getViewName()).isEqualTo("site/error");
        assertThat(page.getModel())
                .containsOnlyKeys("page")
                .hasEntrySatisfying(
                        "page",
                        value -> {
                            var error = (ErrorPage) value;
                            assertThat(error.status()).isEqualTo(500);
                            assertThat(log)
                                    .contains(
                                            "reference=" + error.reference() + " status=500",
                                            "secret");
                        });
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aProgramGetsProblemDetailsWithoutTheMessageOfTheException() {
        request.addHeader("Accept", "application/json");
        var answer =
                (ResponseEntity<?>)
                        requireNonNull(
                                mishaps.answer(
                                        new IllegalStateException("secret"), request, response));
        var problem = (ProblemDetail) requireNonNull(answer.getBody());
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
        assertThat(problem.getTitle()).isEqualTo("fr site.error.500.title");
        assertThat(problem.toString()).doesNotContain("secret");
        assertThat(problem.getProperties()).containsKey("reference");
    }

    @Test
    void anUnknownCodeIsTheReadersMistake() {
        assertThat(page(new UnknownCode("region", "atlantis")).getStatus())
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void whereTheIndexDoesNotAnswerItIsWorthComingBack() {
        assertThat(page(new IndexUnavailable("away", null)).getStatus())
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void whereSomebodyElseWasFasterItIsAConflict() {
        var wrapped = new IllegalStateException(new DuplicateKeyException("one_grant_of_a_role"));
        assertThat(page(wrapped).getStatus()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(page(new OptimisticLockingFailureException("account")).getStatus())
                .isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void theLogNamesWhatBrokeAndNoneOfTheValues(CapturedOutput log) {
        var broken = "SERROR\0C23505\0Mduplicate key\0DKey (email)=(a@b.org) exists\0none_twice\0";
        page(
                new DuplicateKeyException(
                        "a@b.org", new PSQLException(new ServerErrorMessage(broken))));
        page(new UnknownCode("region", "atlantis"));

        assertThat(log)
                .contains("cause=DuplicateKeyException/one_twice", "cause=UnknownCode")
                .doesNotContain("a@b.org", "atlantis");
    }

    /** The server asks for its page of errors by GET, whatever was asked of it. */
    @Test
    void theLogNamesWhatWasAskedForAndNothingThatALetterBrought(CapturedOutput log) {
        request.setAttribute(RequestDispatcher.ERROR_METHOD, "POST");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 403);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/en/password/" + TOKEN);
        new ErrorPageController(new Apology(texts())).answer(request, response);

        assertThat(log).contains("method=POST path=/en/password/… cause").doesNotContain(TOKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "/en/account/email/TOKEN, /en/account/email/…",
        "/en/register/confirm/TOKEN/confirmation, /en/register/confirm/…/confirmation",
        "/en/invitation/TOKEN%3E, /en/invitation/…",
        "/en/alerts/TOKEN./end, /en/alerts/…/end",
        "/en/mailto:jane.doe@example.org, /en/…",
        "/en/jane.doe%40example.org/x, /en/…/x",
        "/en/jane.doe%2540example.org, /en/…",
        "/en/%zz, /en/…",
        "/en/library/a-title-of-many-words-that-is-longer-than-forty-letters-gxpzx9xz0q,"
                + " /en/library/a-title-of-many-words-that-is-longer-than-forty-letters-gxpzx9xz0q",
        "/files/0199f2a4-7a55-7c11-8a3e-1d2c3b4a5f60/A, /files/0199f2a4-7a55-7c11-8a3e-1d2c3b4a5f60/A",
        "/, /"
    })
    void anAddressIsLoggedWithoutTokensAndMailAddresses(String asked, String logged) {
        assertThat(LoggedPath.of(asked.replace("TOKEN", TOKEN))).isEqualTo(logged);
    }

    private ModelAndView page(Exception mishap) {
        return (ModelAndView) requireNonNull(mishaps.answer(mishap, request, response));
    }

    private static Texts texts() {
        var patterns = new HashMap<Language, Map<String, String>>();
        for (var language : Language.values()) {
            var texts = new HashMap<String, String>();
            for (var key :
                    new String[] {
                        "site.error.500.title",
                        "site.error.500.text",
                        "site.error.403.title",
                        "site.error.403.text"
                    }) {
                texts.put(key, language.code() + " " + key);
            }
            patterns.put(language, texts);
        }
        return new Texts(patterns);
    }
}
