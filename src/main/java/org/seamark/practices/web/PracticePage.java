package org.seamark.practices.web;

import org.seamark.catalogue.web.RecordPage;
import org.seamark.practices.Description;

/** The page of a practice. */
public record PracticePage(RecordPage record, Description practice) {}
