package org.seamark.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of a list of records.
 *
 * @param next where the list goes on; at its end there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordList(List<PublicRecord> items, @Nullable String next) {}
