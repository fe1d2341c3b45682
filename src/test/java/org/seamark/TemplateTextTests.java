package org.seamark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateTextTests {

    @Test
    void textThatStandsInATemplateIsFound() {
        assertThat(TemplateText.of("<p>${shell.text(\"a\")} and more</p>")).isEqualTo("and more");
        assertThat(TemplateText.of("<p title=\"Said aloud\"></p>")).isEqualTo("Said aloud");
        assertThat(
                        TemplateText.of(
                                "@template.site.layout(title = \"x\", content = @`<p>Inside</p>`)"))
                .isEqualTo("Inside");
        assertThat(TemplateText.of("@if(a)Yes@else${b}@endif")).isEqualTo("Yes");
    }

    @Test
    void whatIsNotSaidIsNotFound() {
        assertThat(
                        TemplateText.of(
                                """
                                @import org.seamark.site.web.Shell
                                @param Shell shell
                                !{var name = page.name();}
                                <%-- Why this is so. --%>
                                @for(var a : page.all("(")) <li class="${a > b ? "x" : "}"}">${a}</li> @endfor
                                """))
                .isEmpty();
    }
}
