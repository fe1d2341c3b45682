package org.seamark.files.extraction;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the operator may set of the workers. */
@Configuration(proxyBeanMethods = false)
class ExtractionConfiguration {

    @Bean
    WorkerLimits workerLimits(
            @Value("${seamark.files.workers:1}") int workers,
            @Value("${seamark.files.time:60s}") Duration time,
            @Value("${seamark.files.memory:320}") int megabytes) {
        return new WorkerLimits(workers, time, megabytes);
    }
}
