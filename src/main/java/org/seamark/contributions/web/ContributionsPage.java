package org.seamark.contributions.web;

import org.seamark.catalogue.Paged;
import org.seamark.contributions.Own;

/** A member's list of contributions. */
public record ContributionsPage(Paged<Own> contributions) {}
