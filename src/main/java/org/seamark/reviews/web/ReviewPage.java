package org.seamark.reviews.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seamark.files.StoredFile;
import org.seamark.reviews.Asked;
import org.seamark.reviews.Change;
import org.seamark.reviews.Subject;

/**
 * One review as its reviewer sees it.
 *
 * @param subject what may be seen of the work now; null where it is gone
 * @param changes since the round before
 * @param errors by field, the key of what is wrong with it
 * @param wrong the key of why a step was refused, or empty
 * @param done the key of what has just been done, or empty
 */
public record ReviewPage(
        Asked asked,
        @Nullable Subject subject,
        List<StoredFile> files,
        List<Change> changes,
        AssessmentForm form,
        Map<String, String> errors,
        String wrong,
        String done,
        Instant now) {}
