package org.seamark.catalogue;

import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Reference;

/**
 * The newest state of one listing, with the number of the change that led to it; no listing means
 * that it was withdrawn.
 */
public record Change(long number, Reference reference, @Nullable Listing listing) {}
