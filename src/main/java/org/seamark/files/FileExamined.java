package org.seamark.files;

import java.util.UUID;

/** What a stored file holds is known, or why it is refused. */
public record FileExamined(UUID file) {}
