package org.seamark.api.web;

import java.util.List;
import javax.sql.DataSource;
import org.seamark.database.Database;
import org.seamark.database.InstanceKey;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Pages of other sites may read what programs may; nobody may ask without end. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    private static final String EVERYTHING = Answers.ROOT + "/**";

    private final RateLimits limits;

    ApiConfiguration(RateLimits limits) {
        this.limits = limits;
    }

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

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(limits).addPathPatterns(EVERYTHING);
        registry.addInterceptor(new OnceEach()).addPathPatterns(EVERYTHING);
    }
}
