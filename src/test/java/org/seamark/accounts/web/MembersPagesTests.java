package org.seamark.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What administrators see of members, and put right. */
@SeamarkTest
class MembersPagesTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired JdbcClient database;

    private final String name = "Harbours " + UUID.randomUUID();
    private Actor.Member administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = people.actor(people.member(Role.ADMINISTRATOR));
    }

    private Document page(String address) throws Exception {
        return read(pages.get().uri(address).with(Acting.as(administrator)).exchange());
    }

    private static Document read(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    /** As they were stored before anybody had to say the type. */
    private UUID memberOfTheUnitedNations(String name) {
        var account = people.member().account();
        database.sql(
                        """
                        with un as (
                            insert into accounts.organisation (id, name, type, country, created)
                            values (:id, :name, 'un', '', now())
                            on conflict (lower(name), country) do update set name = excluded.name
                            returning id)
                        update accounts.account set organisation = un.id from un
                        where account.id = :account
                        """)
                .param("id", UUID.randomUUID())
                .param("name", name)
                .param("account", account)
                .update();
        return account;
    }

    private MvcTestResult correct(UUID member, String name, String type, String country)
            throws Exception {
        var base = page("/en/members/" + member + "/organisation").select("[name=base]").val();
        return correct(member, name, type, country, base);
    }

    private MvcTestResult correct(
            UUID member, String name, String type, String country, String base) {
        return pages.post()
                .uri("/en/members/" + member + "/organisation")
                .param("organisation", name)
                .param("type", type)
                .param("country", country)
                .param("base", base)
                .with(Acting.as(administrator))
                .exchange();
    }

    @Test
    void anOrganisationIsPutRightForAllWhoWorkForIt() throws Exception {
        var member = memberOfTheUnitedNations(name);
        var colleague = memberOfTheUnitedNations(name);
        var form = page("/en/members/" + member + "/organisation");
        assertThat(form.select("#organisation").val()).isEqualTo(name);
        assertThat(form.select("#type option[selected]").val()).isEqualTo("un");
        assertThat(form.select("form .hint").text()).contains("2 members");

        var corrected = "/en/members/" + member + "?done=organisation";
        assertThat(correct(member, name + " Aid", "ngo", "KEN")).hasRedirectedUrl(corrected);
        assertThat(page(corrected).select("[role=status]").text()).contains("has been corrected");

        assertThat(page("/en/members/" + colleague).select(".facts").text())
                .contains(name + " Aid", "Non-governmental organisation", "Kenya");
        assertThat(
                        database.sql(
                                        """
                                        select details from audit.entry e join accounts.account a
                                            on e.reference = 'organisations/' || a.organisation
                                        where a.id = :id
                                            and action = 'accounts.organisation-corrected'
                                        """)
                                .param("id", member)
                                .query(String.class)
                                .single())
                .contains("\"type-before\":\"un\"", "\"type\":\"ngo\"", "\"renamed\":true")
                .doesNotContain(name);
    }

    @Test
    void theNameOfAnotherOrganisationIsRefused() throws Exception {
        memberOfTheUnitedNations(name);
        var member = memberOfTheUnitedNations(name + " Aid");

        var answer = correct(member, name, "ngo", "");

        assertThat(answer).hasStatus(422);
        assertThat(read(answer).select("#organisation-error").text()).contains("another");
        assertThat(page("/en/members/" + member).select(".facts").text())
                .contains(name + " Aid", "United Nations");
    }

    @Test
    void aSecondCorrectionDoesNotReplaceTheFirstUnseen() throws Exception {
        var member = memberOfTheUnitedNations(name);
        var base = page("/en/members/" + member + "/organisation").select("[name=base]").val();
        correct(member, name + " Aid", "ngo", "KEN", base);

        var answer = correct(member, name + " Help", "un", "", base);

        assertThat(answer).hasStatus(422);
        assertThat(read(answer).select("#organisation-error").text()).contains("meanwhile");
        assertThat(read(answer).select(".facts").text()).contains(name + " Aid", "Kenya");
        assertThat(read(answer).select("#organisation").val()).isEqualTo(name + " Help");
        var seen = read(answer).select("[name=base]").val();
        assertThat(correct(member, name + " Help", "un", "", seen)).hasStatus3xxRedirection();
    }

    @Test
    void aCountryThatThereIsNotDoesNotEmptyTheOneThatIs() throws Exception {
        var member = memberOfTheUnitedNations(name);
        correct(member, name, "ngo", "KEN");

        var answer = correct(member, name, "ngo", "XYZ");

        assertThat(answer).hasStatus(422);
        assertThat(read(answer).select("#country-error").text()).contains("no country");
        assertThat(read(answer).select("#country option[selected]").val()).isEqualTo("KEN");
    }

    @Test
    void whatIsWrongOfAnOrganisationIsSaidAtOnce() throws Exception {
        var member = memberOfTheUnitedNations(name);

        assertThat(read(correct(member, " ", "", "")).select(".error-summary a").eachAttr("href"))
                .containsExactly("#organisation", "#type");
    }

    @Test
    void theListNamesTheRolesOfEach() throws Exception {
        var editor = people.member(Role.EDITOR, Role.REVIEWER);
        var plain = people.member();

        assertThat(page("/en/members?q=" + editor.email()).select(".hit .badge").eachText())
                .containsExactly("Reviewer", "Editor");
        assertThat(page("/en/members?q=" + plain.email()).select(".hit .badge")).isEmpty();
    }
}
