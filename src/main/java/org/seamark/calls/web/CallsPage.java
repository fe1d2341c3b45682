package org.seamark.calls.web;

import org.seamark.calls.Call;
import org.seamark.catalogue.Paged;

/** The calls that can be answered today. */
public record CallsPage(Paged<Call> calls) {}
