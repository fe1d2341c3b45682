package org.seamark.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.JavascriptExecutor;

/**
 * What axe finds on a page against WCAG 2.2 A and AA. It is asked for what is wrong and nothing
 * else: its own driver carries every part of the page that is right out of the browser too, by way
 * of a second window.
 */
final class Axe {

    private static final String LIBRARY = library();

    private static final String FAULTS =
            """
            const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            const words = rule => rule.id + ' [' + rule.nodes.slice(0, 3).map(node => node.html).join(', ') + ']';
            axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})
                .then(found => done(found.violations.map(words)), problem => done(['axe: ' + problem]));
            """;

    private Axe() {}

    private static String library() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> faults(JavascriptExecutor page) {
        if (!Boolean.TRUE.equals(page.executeScript("return window.axe !== undefined"))) {
            page.executeScript(LIBRARY);
        }
        return page.executeAsyncScript(FAULTS) instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of("axe said nothing");
    }
}
