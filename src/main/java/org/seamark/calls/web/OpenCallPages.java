package org.seamark.calls.web;

import java.util.List;
import java.util.stream.IntStream;
import org.seamark.calls.CallBoard;
import org.seamark.catalogue.web.PassingPages;
import org.springframework.stereotype.Component;

/** The pages of the calls that are open, for search engines. */
@Component
class OpenCallPages implements PassingPages {

    private final CallBoard calls;

    OpenCallPages(CallBoard calls) {
        this.calls = calls;
    }

    @Override
    public List<String> addresses() {
        var first = calls.open("", 1);
        return IntStream.rangeClosed(1, first.pages())
                .mapToObj(page -> page == 1 ? first : calls.open("", page))
                .flatMap(page -> page.items().stream())
                .map(call -> "calls/" + call.id())
                .distinct() // one may have been closed meanwhile
                .toList();
    }
}
