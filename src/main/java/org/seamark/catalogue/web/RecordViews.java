package org.seamark.catalogue.web;

import org.seamark.catalogue.Publication;
import org.seamark.kernel.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Finds the page that a record of any kind has. */
@Component
public class RecordViews {

    private final ObjectProvider<RecordRoutes<?>> routes;

    RecordViews(ObjectProvider<RecordRoutes<?>> routes) {
        this.routes = routes;
    }

    /** The page of what is not published, for who works on it. */
    public ModelAndView preview(Publication<?> record, Language reader) {
        return routes.stream()
                .filter(kind -> kind.shelf().type().isInstance(record))
                .findFirst()
                .orElseThrow()
                .preview(record, reader);
    }
}
