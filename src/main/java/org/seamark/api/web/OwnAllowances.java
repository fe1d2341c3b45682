package org.seamark.api.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/** Counts what is asked of this node. */
final class OwnAllowances implements Allowances {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Override
    public Allowance of(String who, long aMinute) {
        var bucket =
                Bucket.builder()
                        .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, MINUTE))
                        .build();
        return () -> bucket.tryConsumeAndReturnRemaining(1);
    }
}
