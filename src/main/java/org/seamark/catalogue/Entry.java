package org.seamark.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Reference;

/**
 * A line of the catalogue as others harvest it.
 *
 * @param number of the change that led to it
 * @param code stands for it in addresses and identifiers
 * @param changed when it last changed
 * @param sets by which it can be selected, those above each included
 * @param listing nothing where it was taken back, or where only its head was asked for
 */
public record Entry(
        long number,
        Reference reference,
        String code,
        Instant changed,
        boolean withdrawn,
        List<String> sets,
        @Nullable Listing listing) {}
