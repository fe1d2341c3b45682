package org.seamark.contributions;

import java.util.List;
import org.springframework.stereotype.Component;

/** The least that a form can ask for, found in all tests: a title. */
@Component
class TitledForm implements ContributionForm {

    @Override
    public Kind kind() {
        return Kind.PRACTICE;
    }

    @Override
    public List<Problem> problems(String content) {
        return content.contains("\"title\"")
                ? List.of()
                : List.of(new Problem("title", "contributions.wrong.incomplete"));
    }
}
