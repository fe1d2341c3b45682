package org.seamark.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over HTTP, with the server as it is configured: the test stands where the proxy stands. */
@SeamarkTest
class ThrottledSignInTests {

    private static final int A_MINUTE = 10;

    @LocalServerPort int port;
    @Autowired People people;

    private final String stranger = address();

    private static String address() {
        return new Random()
                .ints(3, 1, 255)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(".", "198.", ""));
    }

    private int attempt(String email, String password, String forwarded) {
        var surfer = new Surfer("http://localhost:" + port, forwarded);
        return surfer.signIn(email, password, "/en/account").status();
    }

    @Test
    void theEleventhPasswordFromAnAddressIsRefusedEvenIfItIsRight() {
        var somebody = people.member();
        for (int i = 0; i < A_MINUTE; i++) {
            assertThat(attempt("nobody" + i + "@example.org", "wrong", stranger)).isEqualTo(422);
        }

        assertThat(attempt(somebody.email(), People.PASSWORD, stranger)).isEqualTo(429);
        assertThat(attempt(somebody.email(), People.PASSWORD, address())).isEqualTo(302);
    }

    /** A proxy adds, at the end, whom it sees; what stands before that, the stranger wrote. */
    @Test
    void whatAStrangerSaysOfTheirAddressDoesNotHelp() {
        var somebody = people.member();
        for (int i = 0; i < A_MINUTE; i++) {
            var forwarded = address() + ", " + stranger;
            assertThat(attempt("nobody" + i + "@example.org", "wrong", forwarded)).isEqualTo(422);
        }

        assertThat(attempt(somebody.email(), People.PASSWORD, address() + ", " + stranger))
                .isEqualTo(429);
    }
}
