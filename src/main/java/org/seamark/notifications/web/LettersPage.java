package org.seamark.notifications.web;

import java.util.List;
import org.seamark.notifications.GivenUp;

/**
 * Letters that no mail server took, the latest first.
 *
 * @param next the number of the page after this one, or 0
 */
public record LettersPage(List<GivenUp.Letter> letters, int page, int next) {

    static final int ON_A_PAGE = 25;
}
