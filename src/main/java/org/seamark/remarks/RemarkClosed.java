package org.seamark.remarks;

import java.util.UUID;

/** An editor has answered a remark. */
public record RemarkClosed(UUID remark) {}
