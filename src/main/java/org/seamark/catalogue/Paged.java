package org.seamark.catalogue;

import java.util.List;

/** One page, from 1, of a longer list of so many in all. */
public record Paged<T>(List<T> items, int page, long total) {

    public static final int SIZE = Search.PAGE_SIZE;

    /** The page that is meant by a number from outside. */
    public static int number(int asked) {
        return Math.clamp(asked, 1, Search.LAST_PAGE);
    }

    /** How many items come before a page. */
    public static int before(int page) {
        return (page - 1) * SIZE;
    }

    public int pages() {
        return (int) Math.min(Search.LAST_PAGE, (total + SIZE - 1) / SIZE);
    }
}
