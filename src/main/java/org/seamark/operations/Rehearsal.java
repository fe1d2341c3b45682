package org.seamark.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the pages that readers open most, over and over, while the JVM watches, so that later
 * servers know from their start which code is worth compiling first.
 */
record Rehearsal(URI server, ListingIndex index) implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final int ROUNDS = 25;
    private static final int RECORDS = 5;

    /** In the background, and only as long as the server runs. */
    void begin() {
        Thread.ofPlatform().daemon().name("rehearsal").start(this);
    }

    @Override
    public void run() {
        try {
            for (int round = 0; round < ROUNDS; round++) {
                for (var page : pages()) {
                    try (var content = server.resolve(page).toURL().openStream()) {
                        content.transferTo(OutputStream.nullOutputStream());
                    }
                }
            }
        } catch (IOException | RuntimeException stopped) {
            LOG.debug("rehearsal=stopped", stopped);
        }
    }

    private List<String> pages() {
        var pages = new ArrayList<String>();
        for (var language : Language.values()) {
            var home = "/" + language.code();
            pages.add(home);
            pages.add(home + "/search");
            pages.add(home + "/search?q=migra*&objective=9");
            pages.add(home + "/objectives/9");
            pages.add(home + "/events");
            for (var hit : index.first(Search.everything(language), RECORDS).hits()) {
                pages.add(home + "/" + hit.address());
                var title = hit.title().getFirst().text();
                pages.add(home + "/search?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8));
            }
        }
        return pages;
    }
}
