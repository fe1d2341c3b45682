package org.seamark.library.load;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What can stand at the other end of a link; each has its label in the messages. */
final class LinkKinds {

    static final Set<String> ALL =
            new LinkedHashSet<>(
                    List.of(
                            "page",
                            "full-text",
                            "video",
                            "course",
                            "annex",
                            "evaluation-report",
                            "evaluation-brief",
                            "management-response",
                            "terms-of-reference",
                            "inception-report",
                            "summary",
                            "infographic",
                            "presentation",
                            "related-document"));

    private LinkKinds() {}
}
