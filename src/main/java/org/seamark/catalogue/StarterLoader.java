package org.seamark.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Loads the starter content of each module that has not had it, before the first page is served:
 * all of a module's and the mark that it was loaded, or nothing.
 */
@Component
class StarterLoader implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(StarterLoader.class);

    private final List<Starter<?>> starters;
    private final DescriptionFiles files;
    private final StarterMarks marks;
    private final TransactionOperations transaction;
    private final boolean wanted;

    StarterLoader(
            List<Starter<?>> starters,
            DescriptionFiles files,
            StarterMarks marks,
            TransactionOperations transaction,
            @Value("${seamark.starter:true}") boolean wanted) {
        this.starters = starters;
        this.files = files;
        this.marks = marks;
        this.transaction = transaction;
        this.wanted = wanted;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (wanted) {
            starters.forEach(this::load);
        }
    }

    private void load(Starter<?> starter) {
        transaction.executeWithoutResult(status -> {
            // whoever leaves the mark loads; another process waits here until it has
            if (marks.add(starter.module())) {
                LOG.info("starter={} records={}", starter.module(), take(starter));
            }
        });
    }

    private <D> int take(Starter<D> starter) {
        try {
            var pattern = "classpath*:starter/" + starter.module() + "/*.json";
            var all = new LinkedHashMap<String, D>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                files.read(file, starter.description())
                        .forEach((key, description) -> {
                            if (all.put(key, description) != null) {
                                throw new UnreadableDescription(file, key, "the key stands twice");
                            }
                        });
            }
            starter.take().accept(all);
            return all.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
