package org.seamark.files.web;

import org.jspecify.annotations.Nullable;

/**
 * What has become of a file, for the script that brought it.
 *
 * @param sentence the state in words
 * @param address where it can be read; only when it can
 */
record FileState(
        String id,
        String name,
        long bytes,
        String state,
        String scan,
        String sentence,
        @Nullable String address) {}
