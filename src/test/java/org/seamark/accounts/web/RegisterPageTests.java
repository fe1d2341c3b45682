package org.seamark.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SeamarkTest
class RegisterPageTests {

    @Autowired MockMvcTester pages;
    @Autowired TestPost post;

    private Document page(String method) {
        var request =
                method.equals("post")
                        ? pages.post().uri("/en/register").param("email", "a@example.org")
                        : pages.get().uri("/en/register");
        try {
            return Jsoup.parse(
                    request.with(Acting.form()).exchange().getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void withoutMailItSaysSoAndTakesNoForm() {
        post.without(() -> {
            for (var method : new String[] {"get", "post"}) {
                var page = page(method);
                assertThat(page.select("main form")).isEmpty();
                assertThat(page.select("main .notice").text()).contains("cannot send mail");
            }
        });
    }

    @Test
    void withMailThereIsAForm() {
        assertThat(page("get").select("main form input[name=email]")).isNotEmpty();
    }
}
