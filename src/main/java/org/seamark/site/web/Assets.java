package org.seamark.site.web;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Files that pages are made of: style, type, pictures, scripts. Each is served only under an
 * address that carries a mark of its content, and such an address never means anything else, so it
 * is kept for a year.
 */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {

    private static final List<String> FOLDERS = List.of("css", "fonts", "img", "js", "geo");
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final String htmx;

    Assets(@Value("${seamark.htmx.version}") String version) {
        this.htmx = "classpath:/META-INF/resources/webjars/htmx.org/" + version + "/dist/";
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (var folder : FOLDERS) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations(
                            folder.equals("js")
                                    ? new String[] {"classpath:/static/js/", htmx}
                                    : new String[] {"classpath:/static/" + folder + "/"})
                    .setCacheControl(FOR_EVER)
                    .resourceChain(true)
                    .addResolver(new OnlyMarked())
                    .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        }
    }

    /** What would be kept for ever under an address that can change is not there. */
    private static final class OnlyMarked implements ResourceResolver {

        private static final Pattern MARKED = Pattern.compile(".+-[0-9a-f]{32}\\.[a-z0-9]+");

        @Override
        public @Nullable Resource resolveResource(
                jakarta.servlet.http.@Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            return MARKED.matcher(path).matches()
                    ? chain.resolveResource(request, path, locations)
                    : null;
        }

        @Override
        public @Nullable String resolveUrlPath(
                String path, List<? extends Resource> locations, ResourceResolverChain chain) {
            return chain.resolveUrlPath(path, locations);
        }
    }
}
