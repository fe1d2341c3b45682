package org.seamark.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.vocabulary.Descriptor;

/**
 * Some of the concepts of the thesauri.
 *
 * @param next where the list goes on; at its end there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConceptList(List<Descriptor> items, @Nullable String next) {}
