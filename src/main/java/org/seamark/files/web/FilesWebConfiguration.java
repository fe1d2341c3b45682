package org.seamark.files.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import me.desair.tus.server.TusFileUploadService;
import org.jspecify.annotations.Nullable;
import org.seamark.files.FileStore;
import org.seamark.files.Incoming;
import org.seamark.kernel.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Resumable uploads, and who brings them. */
@Configuration(proxyBeanMethods = false)
class FilesWebConfiguration {

    static final String UPLOADS = "/files/uploads";

    private static final Duration UNFINISHED = Duration.ofDays(1);

    /** The protocol tus, version 1.0: core, creation, expiration, termination, checksum. */
    @Bean
    TusFileUploadService uploads(Incoming incoming, FileStore files) throws IOException {
        return new TusFileUploadService()
                .withUploadUri(UPLOADS)
                .withStoragePath(incoming.resolve("uploads").toString())
                .withMaxUploadSize(files.largest())
                .withUploadExpirationPeriod(UNFINISHED.toMillis())
                .disableTusExtension("concatenation");
    }

    /** Whoever else knows who acts is asked first; as long as nobody does, all are visitors. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebMvcConfigurer visitorsUnlessToldOtherwise() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new Principals());
            }
        };
    }

    private static final class Principals implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return Actor.class.isAssignableFrom(parameter.getParameterType());
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            var actor =
                    request.getUserPrincipal() instanceof Authentication known
                                    && known.getPrincipal() instanceof Actor one
                            ? one
                            : Actor.visitor();
            if (!parameter.getParameterType().isInstance(actor)) {
                throw new AccessDeniedException("not for visitors");
            }
            return actor;
        }
    }
}
