package org.seamark.catalogue;

import java.util.List;

/** One page, from 1, of a longer list of so many in all. */
public record Paged<T>(List<T> items, int page, long total) {

    public static final int SIZE = Search.PAGE_SIZE;

    /** The page that is meant by a parameter from outside, whatever it is. */
    public static int number(String asked) {
        return asked.matches("[0-9]{1,6}")
                ? Math.clamp(Integer.parseInt(asked), 1, Search.LAST_PAGE)
                : 1;
    }

    /** How many items come before a page. */
    public static int before(int page) {
        return (page - 1) * SIZE;
    }

    public int pages() {
        return (int) Math.min(Search.LAST_PAGE, (total + SIZE - 1) / SIZE);
    }
}
