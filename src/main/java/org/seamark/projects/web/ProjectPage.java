package org.seamark.projects.web;

import org.seamark.catalogue.web.RecordPage;
import org.seamark.projects.Description;

/** The page of a project. */
public record ProjectPage(RecordPage record, Description project) {}
