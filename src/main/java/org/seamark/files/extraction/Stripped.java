package org.seamark.files.extraction;

import org.jspecify.annotations.Nullable;
import org.seamark.files.Refusal;

/** Whether a copy has been made, and why not. */
public record Stripped(@Nullable Refusal refusal) {}
