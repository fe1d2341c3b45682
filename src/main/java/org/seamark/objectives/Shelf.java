package org.seamark.objectives;

import java.util.List;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.Kind;

/** What the catalogue holds of one kind for an objective: the first few, and how many in all. */
public record Shelf(Kind kind, long total, List<Hit> first) {}
