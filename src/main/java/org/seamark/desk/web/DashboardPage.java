package org.seamark.desk.web;

import java.util.List;

/** The charts of the dashboard. */
public record DashboardPage(List<Chart> charts) {

    public DashboardPage {
        charts = List.copyOf(charts);
    }
}
