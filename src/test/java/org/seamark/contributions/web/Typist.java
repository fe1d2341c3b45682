package org.seamark.contributions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.seamark.accounts.web.Acting;
import org.seamark.kernel.Actor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who fills in forms, without a script. */
public record Typist(MockMvcTester pages, Actor.Member member) {

    public MvcTestResult get(String path) {
        return pages.get().uri(path).with(Acting.as(member)).exchange();
    }

    public Document read(String path) throws Exception {
        var answer = get(path);
        assertThat(answer).hasStatusOk();
        return page(answer);
    }

    public static Document page(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    public MvcTestResult post(String path, String... fields) {
        var request = pages.post().uri(path).with(Acting.as(member));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    /** Where it leads. */
    public static String location(MvcTestResult answer) {
        return Objects.requireNonNullElse(answer.getResponse().getHeader("Location"), "");
    }

    /** Fills in a section of a draft; answers where that leads. */
    public String fill(String draft, String section, String... fields) throws Exception {
        var path = draft + "/" + section;
        var all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = "base";
        all[fields.length + 1] = read(path).select("input[name=base]").val();
        return location(post(path, all));
    }

    /** The fields of a form of the desk as they stand, with others in their place. */
    public MvcTestResult edit(String code, Map<String, String> others) throws Exception {
        var path = "/en/desk/records/" + code + "/form";
        var form = read(path).select("form[action$=form]");
        var request = pages.post().uri(path).with(Acting.as(member));
        for (var field : form.select("input, textarea, select")) {
            var name = field.attr("name");
            boolean off = field.is("[type=checkbox], [type=radio]") && !field.hasAttr("checked");
            if (!name.isEmpty() && !off && !others.containsKey(name)) {
                var value =
                        field.is("select")
                                ? field.select("option[selected]").val()
                                : field.is("textarea") ? field.wholeText() : field.val();
                request = request.param(name, value);
            }
        }
        for (var other : others.entrySet()) {
            request = request.param(other.getKey(), other.getValue());
        }
        return request.exchange();
    }
}
