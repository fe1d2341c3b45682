package org.seamark.contributions.web;

import org.seamark.catalogue.Paged;
import org.seamark.contributions.Call;

/** The calls that can be answered today. */
public record CallsPage(Paged<Call> calls) {}
