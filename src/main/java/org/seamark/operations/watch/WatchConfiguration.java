package org.seamark.operations.watch;

import org.seamark.catalogue.IndexLevel;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a node that is watched what it tells of itself. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty(OnlyWhenWatched.PORT)
class WatchConfiguration {

    @Bean
    IndexHealth indexHealthIndicator(IndexLevel level) {
        return new IndexHealth(level::wasReached);
    }

    @Bean
    IndexLag indexLagHealthIndicator(IndexLevel level) {
        return new IndexLag(level);
    }

    @Bean
    Queues queues(JdbcClient database, IndexLevel level) {
        return new Queues(database, level);
    }
}
