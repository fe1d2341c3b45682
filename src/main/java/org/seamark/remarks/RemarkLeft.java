package org.seamark.remarks;

import java.util.UUID;

/** A reader has said something about a record. */
public record RemarkLeft(UUID remark) {}
