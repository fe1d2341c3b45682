package org.seamark.library.web;

import org.seamark.catalogue.web.RecordPages;
import org.seamark.contributions.Content;
import org.seamark.contributions.Kind;
import org.seamark.contributions.web.RecordPreview;
import org.seamark.kernel.Language;
import org.seamark.library.Library;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A resource that is still worked on, on the page that it will have. */
@Component
class ResourcePreview implements RecordPreview {

    private final Library library;
    private final RecordPages records;

    ResourcePreview(Library library, RecordPages records) {
        this.library = library;
        this.records = records;
    }

    @Override
    public Kind kind() {
        return Kind.RESOURCE;
    }

    @Override
    public ModelAndView preview(Language reader, Content content) {
        var resource = library.imagined(content);
        var page = new ResourcePage(records.preview(resource, reader), resource.description());
        return new ModelAndView("library/resource", "page", page);
    }
}
