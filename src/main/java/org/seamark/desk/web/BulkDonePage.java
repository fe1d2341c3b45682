package org.seamark.desk.web;

/** How many records a bulk edit has changed. */
public record BulkDonePage(int changed) {}
