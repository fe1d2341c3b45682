package org.seamark.calls.web;

import org.seamark.calls.Call;

/** One call, and whether it can be answered today. */
public record CallPage(Call call, boolean open) {}
