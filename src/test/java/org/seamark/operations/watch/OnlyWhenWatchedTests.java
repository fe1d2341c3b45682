package org.seamark.operations.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.mock.env.MockEnvironment;

/** What is left out where nobody watches. */
class OnlyWhenWatchedTests {

    private static final String BOOT = "org.springframework.boot.";
    private static final String[] CLASSES = {
        BOOT + "jdbc.autoconfigure.DataSourceAutoConfiguration",
        BOOT + "actuate.autoconfigure.web.server.ManagementContextAutoConfiguration",
        BOOT + "jdbc.autoconfigure.health.DataSourceHealthContributorAutoConfiguration",
        BOOT + "micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
        BOOT + "webmvc.autoconfigure.WebMvcObservationAutoConfiguration",
        BOOT
                + "micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration",
    };

    @Test
    void nothingWatchesUnlessAsked() {
        assertThat(match(new MockEnvironment()))
                .containsExactly(true, false, false, false, false, false);
    }

    @Test
    void aPortOfItsOwnIsForHealthAndMetrics() {
        assertThat(match(new MockEnvironment().withProperty(OnlyWhenWatched.PORT, "9090")))
                .containsExactly(true, true, true, true, true, false);
    }

    /** Without a port for them, health and metrics would be shown among the pages. */
    @Test
    void tracesAloneOpenNothing() {
        assertThat(
                        match(
                                new MockEnvironment()
                                        .withProperty(
                                                OnlyWhenWatched.TRACES,
                                                "http://collector:4318/v1/traces")))
                .containsExactly(true, false, false, true, true, true);
    }

    private static boolean[] match(MockEnvironment settings) {
        var filter = new OnlyWhenWatched();
        filter.setEnvironment(settings);
        return filter.match(CLASSES, org.mockito.Mockito.mock(AutoConfigurationMetadata.class));
    }
}
