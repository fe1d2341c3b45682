package org.seamark.operations.watch;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/**
 * Leaves out all that watches a node where nobody does: health and metrics without a port of their
 * own, traces without an address to send them to. It costs nothing then, and no page serves them.
 */
final class OnlyWhenWatched implements AutoConfigurationImportFilter, EnvironmentAware {

    static final String PORT = "management.server.port";
    static final String TRACES = "management.opentelemetry.tracing.export.otlp.endpoint";

    private static final Pattern TRACING = Pattern.compile("\\.(tracing|opentelemetry)\\.");
    private static final Pattern MEASURING =
            Pattern.compile("\\.(micrometer|metrics)\\.|Observation");
    private static final Pattern TELLING = Pattern.compile("\\.(actuate|health)\\.|Health");

    private Environment settings = new StandardEnvironment();

    @Override
    public void setEnvironment(Environment environment) {
        settings = environment;
    }

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        boolean watched = isSet(PORT);
        boolean traced = isSet(TRACES);
        var wanted = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            var name = Objects.requireNonNullElse(classes[i], "");
            wanted[i] =
                    TRACING.matcher(name).find()
                            ? traced
                            : MEASURING.matcher(name).find()
                                    ? watched || traced
                                    : watched || !TELLING.matcher(name).find();
        }
        return wanted;
    }

    private boolean isSet(String name) {
        return !settings.getProperty(name, "").isBlank();
    }
}
