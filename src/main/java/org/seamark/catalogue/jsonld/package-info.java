/** What a record is in the words of schema.org, as JSON-LD. */
@NullMarked
@NamedInterface("jsonld")
package org.seamark.catalogue.jsonld;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
