package org.seamark.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Tries only the patterns of the section in which a page is, the part of its address after the
 * language: all patterns begin with a language, and each tried costs a regular expression. What no
 * section answers is looked for among all, as ever.
 */
final class SectionMapping extends RequestMappingHandlerMapping {

    private static final String LANGUAGE = "/{language:";

    @Override
    protected Set<String> getDirectPaths(RequestMappingInfo mapping) {
        var paths = new HashSet<>(super.getDirectPaths(mapping));
        for (var pattern : mapping.getPatternValues()) {
            int end = pattern.startsWith(LANGUAGE) ? pattern.indexOf('}') : -1;
            var section = end < 0 ? null : section(pattern, end + 1);
            if (section != null && section.indexOf('{') < 0 && section.indexOf('*') < 0) {
                paths.add(section);
            }
        }
        return paths;
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
            throws Exception {
        var section = path.indexOf('/', 1) == 3 ? section(path, 3) : null;
        return super.lookupHandlerMethod(section == null ? path : section, request);
    }

    /** What stands between a slash and the next; none where the language is all. */
    private static @Nullable String section(String path, int slash) {
        if (slash >= path.length() || path.charAt(slash) != '/') {
            return null;
        }
        int end = path.indexOf('/', slash + 1);
        return path.substring(slash + 1, end < 0 ? path.length() : end);
    }
}
