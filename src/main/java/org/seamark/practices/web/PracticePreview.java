package org.seamark.practices.web;

import org.seamark.catalogue.web.RecordPages;
import org.seamark.contributions.Content;
import org.seamark.contributions.Kind;
import org.seamark.contributions.web.RecordPreview;
import org.seamark.kernel.Language;
import org.seamark.practices.Repertoire;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A practice that is still worked on, on the page that it will have. */
@Component
class PracticePreview implements RecordPreview {

    private final Repertoire repertoire;
    private final RecordPages records;

    PracticePreview(Repertoire repertoire, RecordPages records) {
        this.repertoire = repertoire;
        this.records = records;
    }

    @Override
    public Kind kind() {
        return Kind.PRACTICE;
    }

    @Override
    public ModelAndView preview(Language reader, Content content) {
        var practice = repertoire.imagined(content);
        var page = new PracticePage(records.preview(practice, reader), practice.description());
        return new ModelAndView("practices/practice", "page", page);
    }
}
