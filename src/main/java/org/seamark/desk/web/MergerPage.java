package org.seamark.desk.web;

import org.seamark.contributions.Merging;

/** What merging two records would do. */
public record MergerPage(Merging.Pair pair) {}
