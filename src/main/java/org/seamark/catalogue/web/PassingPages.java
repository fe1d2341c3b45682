package org.seamark.catalogue.web;

import java.util.List;

/**
 * Who has pages that are no listings, and that come and go, says for search engines where they are.
 */
public interface PassingPages {

    /** The addresses of those that are worth finding now, after the language. */
    List<String> addresses();
}
