package org.seamark.catalogue.citation;

import java.time.LocalDate;

/**
 * How somebody came to a record that is cited.
 *
 * @param code of the record, which no other has
 * @param database in which it was found, {@code page} the complete address of its page there
 * @param search that found it
 */
public record Access(String code, String database, String page, String search, LocalDate day) {}
