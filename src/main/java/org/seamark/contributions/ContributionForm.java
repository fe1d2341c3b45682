package org.seamark.contributions;

import java.util.List;

/** What the module of a kind brings: how its content is checked before it is handed in. */
public interface ContributionForm {

    Kind kind();

    /**
     * What is missing or wrong in some content, in the order of the form; nothing where it can be
     * handed in.
     *
     * @param content JSON as the form keeps it
     */
    List<Problem> problems(String content);

    /**
     * A field that must be mended.
     *
     * @param field its name in the form
     * @param key of the sentence that says what is wrong
     */
    record Problem(String field, String key) {}
}
