package org.seamark.api.web;

import java.util.List;
import javax.sql.DataSource;
import org.seamark.database.Database;
import org.seamark.database.InstanceKey;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Pages of other sites may read what programs may; nobody may ask without end. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    private static final String EVERYTHING = Answers.ROOT + "/**";

    /** A database of one's own has one node. */
    @Bean
    static Allowances allowances(Database database, DataSource rows, InstanceKey key) {
        return database.isEmbedded() ? new OwnAllowances() : new SharedAllowances(rows, key);
    }

    /**
     * Before everything else, so that what no handler answers can be read too. Methods that there
     * are not are refused in an answer that can be read.
     */
    @Bean
    static FilterRegistrationBean<CorsFilter> otherSites() {
        var all = List.of(CorsConfiguration.ALL);
        var reading = new CorsConfiguration();
        reading.setAllowedOrigins(all);
        reading.setAllowedMethods(all);
        reading.setAllowedHeaders(all);
        reading.setExposedHeaders(
                List.of(
                        HttpHeaders.ETAG,
                        HttpHeaders.LINK,
                        HttpHeaders.RETRY_AFTER,
                        "RateLimit",
                        "RateLimit-Policy"));
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration(EVERYTHING, reading);
        var filter = new FilterRegistrationBean<>(new CorsFilter(source));
        filter.addUrlPatterns(Answers.ROOT + "/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** When it is known who asks, and before anything is looked for. */
    @Bean
    static FilterRegistrationBean<RateLimits> rateLimits(
            Allowances allowances,
            @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver mishaps,
            @Value("${seamark.api.visitors:300}") long visitors,
            @Value("${seamark.api.members:1200}") long members) {
        var filter =
                new FilterRegistrationBean<>(
                        new RateLimits(allowances, mishaps, visitors, members));
        filter.addUrlPatterns(Answers.ROOT + "/*");
        return filter;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OnceEach()).addPathPatterns(EVERYTHING);
    }
}
