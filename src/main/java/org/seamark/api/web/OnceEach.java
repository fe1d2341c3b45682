package org.seamark.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.web.SearchReading;
import org.seamark.kernel.WrongParameter;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a parameter that is said twice and can be meant once. */
class OnceEach implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Arrays.stream(method.getMethodParameters())
                    .flatMap(OnceEach::names)
                    .forEach(name -> require(name, request.getParameterValues(name)));
        }
        return true;
    }

    /** A search takes what its page takes. */
    private static Stream<String> names(MethodParameter parameter) {
        if (parameter.getParameterType().equals(HttpServletRequest.class)) {
            return SearchReading.parameters().stream().filter(name -> !isRepeated(name));
        }
        return parameter.hasParameterAnnotation(RequestParam.class)
                ? Stream.of(Objects.requireNonNull(parameter.getParameter().getName()))
                : Stream.empty();
    }

    /** Which a search may have several values of: facets, and what is left out of the words. */
    static boolean isRepeated(String name) {
        return Facet.of(name).isPresent() || name.equals("without");
    }

    private static void require(String name, String... values) {
        if (values != null && values.length > 1) {
            throw new WrongParameter(name, String.join(", ", values), "");
        }
    }
}
