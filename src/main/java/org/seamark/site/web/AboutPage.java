package org.seamark.site.web;

import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Link;

/**
 * What differs between the pages on which each Seamark speaks of itself.
 *
 * @param source the web address at which the code that runs here can be had, if it was given
 */
public record AboutPage(@Nullable String source) {

    /** Only an address that a browser can follow becomes a link. */
    static AboutPage of(String source) {
        var address = source.strip();
        return new AboutPage(Link.isWebAddress(address) ? address : null);
    }
}
