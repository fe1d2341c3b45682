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

    private Document page(String method, String address) {
        var request =
                method.equals("post")
                        ? pages.post().uri(address).param("email", "a@example.org")
                        : pages.get().uri(address);
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
            for (var address : new String[] {"/en/register", "/en/password"}) {
                for (var method : new String[] {"get", "post"}) {
                    var page = page(method, address);
                    assertThat(page.select("main form")).isEmpty();
                    assertThat(page.select("main .notice").text()).contains("cannot send mail");
                    assertThat(page.select("main").text()).doesNotContain("You will receive");
                }
            }
        });
    }

    @Test
    void withMailThereIsAForm() {
        for (var address : new String[] {"/en/register", "/en/password"}) {
            var form = page("get", address).select("main form");
            assertThat(form.select("input[name=email]")).isNotEmpty();
        }
    }
}
