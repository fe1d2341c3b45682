package org.seamark.api.web;

import javax.sql.DataSource;
import org.seamark.database.Database;
import org.seamark.database.InstanceKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
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

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping(EVERYTHING)
                .allowedOrigins("*")
                .allowedMethods("GET", "HEAD")
                .exposedHeaders(
                        HttpHeaders.ETAG,
                        HttpHeaders.LINK,
                        HttpHeaders.RETRY_AFTER,
                        "RateLimit",
                        "RateLimit-Policy");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(limits).addPathPatterns(EVERYTHING);
    }
}
