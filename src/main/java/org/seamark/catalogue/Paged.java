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

    /** At most so many items of a list, after so many others. */
    public interface Slice<T> {
        List<T> of(int most, int before);
    }

    /** A page of a list; the last one answers for those beyond it. */
    public static <T> Paged<T> of(int page, long total, Slice<T> slice) {
        int shown = Math.clamp(page, 1, Math.max(1, pages(total)));
        return new Paged<>(slice.of(SIZE, (shown - 1) * SIZE), shown, total);
    }

    public int pages() {
        return pages(total);
    }

    private static int pages(long total) {
        return (int) Math.min(Search.LAST_PAGE, (total + SIZE - 1) / SIZE);
    }
}
