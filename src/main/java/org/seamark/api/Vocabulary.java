package org.seamark.api;

import java.util.List;

/** A controlled list, by its name in addresses, in its own order. */
public record Vocabulary(String name, List<Term> terms) {}
