package org.seamark.library.web;

import org.seamark.catalogue.web.RecordPage;
import org.seamark.library.Description;

/** The page of a document, training or video. */
public record ResourcePage(RecordPage record, Description resource) {}
