package org.seamark.contributions.web;

import org.seamark.contributions.Content;
import org.seamark.contributions.Kind;
import org.seamark.kernel.Language;
import org.springframework.web.servlet.ModelAndView;

/** What the module of a kind brings to show a record as it will be, on the record's own page. */
public interface RecordPreview {

    Kind kind();

    /**
     * The page of what is not published yet.
     *
     * @param content with a title at least
     */
    ModelAndView preview(Language reader, Content content);
}
