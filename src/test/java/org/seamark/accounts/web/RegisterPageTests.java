package org.seamark.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
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

    private Document page(String method, String address, String... fields) {
        var request =
                method.equals("post")
                        ? pages.post().uri(address).param("email", "a@example.org")
                        : pages.get().uri(address);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
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

    @Test
    void noTypeOfOrganisationIsChosenBeforehand() {
        var type = page("get", "/en/register").select("#type");
        assertThat(type.select("option[selected]")).isEmpty();
        assertThat(type.select("option").eachAttr("value")).startsWith("");

        var refused = page("post", "/en/register", "organisation", "Harbour Aid", "type", "");
        assertThat(refused.select(".error-summary a").eachAttr("href")).contains("#type");
        assertThat(refused.select("#type").attr("aria-describedby")).isEqualTo("type-error");
        assertThat(refused.select("#type-error").text()).contains("type of your organisation");
    }

    @Test
    void ofAnOrganisationItsTypeIsSaidAndOfNoneNothing() {
        assertThat(wrong("Harbour Aid", "")).containsOnly("type");
        assertThat(wrong("Harbour Aid", "lighthouse")).containsOnly("type");
        assertThat(wrong("Harbour Aid", "ngo")).isEmpty();
        assertThat(wrong("", "")).isEmpty();
    }

    /** The fields that are wrong on each of the forms on which somebody names an organisation. */
    private static Set<String> wrong(String organisation, String type) {
        var wrong = new RegisterForm("A", "a@example.org", organisation, type, "", null).errors();
        assertThat(new ReceptionForm("A", "passkey", "", organisation, type, "").errors())
                .isEqualTo(wrong);
        assertThat(new ProfileForm("A", organisation, type, "", null, "en").errors())
                .isEqualTo(wrong);
        return wrong.keySet();
    }
}
