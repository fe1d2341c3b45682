package org.seamark.contributions;

import java.util.UUID;

/** An editor has answered a remark. */
public record RemarkClosed(UUID remark) {}
