package org.seamark.catalogue.lucene;

import java.util.List;
import org.seamark.catalogue.Hit;

/** A title whole, and the part of a summary that answers best, both with what answers marked. */
public record Marked(List<Hit.Fragment> title, List<Hit.Fragment> summary) {}
