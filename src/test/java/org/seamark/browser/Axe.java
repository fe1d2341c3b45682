package org.seamark.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chrome.ChromeDriver;

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
            const wanted = {
                runOnly: {type: 'tag', values: tags},
                resultTypes: ['violations'],
                selectors: false,
                preload: {assets: ['media']} // no rule of these reads style sheets
            };
            axe.run(document, wanted)
                .then(found => done(found.violations.map(words)), problem => done(['axe: ' + problem]));
            """;

    private Axe() {}

    /** Has it brought along with every page that comes: on many, to send it each time is slow. */
    static void bring(ChromeDriver driver) {
        driver.executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument", Map.of("source", LIBRARY));
    }

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
