package org.seamark.contributions.web;

import org.seamark.contributions.Call;

/** One call, and whether it can be answered today. */
public record CallPage(Call call, boolean open) {}
