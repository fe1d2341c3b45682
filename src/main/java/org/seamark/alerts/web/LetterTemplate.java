package org.seamark.alerts.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import org.seamark.alerts.AlertLetter;
import org.seamark.alerts.LetterPress;
import org.springframework.stereotype.Component;

/** Letters are made of a template, as pages are. */
@Component
class LetterTemplate implements LetterPress {

    private final TemplateEngine templates;

    LetterTemplate(TemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public String html(AlertLetter letter) {
        var rendered = new Utf8ByteOutput();
        templates.render("alerts/letter.jte", letter, rendered);
        return new String(rendered.toByteArray(), StandardCharsets.UTF_8);
    }
}
