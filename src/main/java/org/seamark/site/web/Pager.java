package org.seamark.site.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Which pages of a long list its pager offers: the first, the last and those around this one. */
public final class Pager {

    /** Stands where pages are left out. */
    public static final int GAP = 0;

    private Pager() {}

    public static List<Integer> shown(int pages, int current) {
        var near = new TreeSet<Integer>(List.of(1, pages));
        for (int page = current - 1; page <= current + 1; page++) {
            near.add(Math.clamp(page, 1, pages));
        }
        var shown = new ArrayList<Integer>();
        int last = 0;
        for (int page : near) {
            if (page == last + 2) {
                shown.add(last + 1); // a gap of one page is that page
            } else if (page > last + 2) {
                shown.add(GAP);
            }
            shown.add(page);
            last = page;
        }
        return shown;
    }
}
