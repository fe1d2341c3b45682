package org.seamark.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.seamark.api.Operation;
import org.seamark.catalogue.web.SearchReading;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The interface for programs as its code has it, in the terms of OpenAPI 3.1. */
final class ApiDescription {

    private static final List<Class<?>> CONTROLLERS =
            List.of(RecordsApi.class, SearchApi.class, VocabulariesApi.class);

    private final Schemas schemas = new Schemas();
    private final Map<String, Map<String, Object>> operations = new TreeMap<>();
    private final Map<String, Map<String, Object>> answers = new HashMap<>();
    private final Map<String, List<Map<String, Object>>> parameters = new HashMap<>();
    private final Properties texts = new Properties();

    private ApiDescription() {
        for (var module : List.of("api", "catalogue")) {
            var file = Path.of("src/main/resources/messages/" + module + "_en.properties");
            try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                texts.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Map<String, Object> make() {
        var description = new ApiDescription();
        CONTROLLERS.forEach(description::describe);
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of(
                        "title", "Seamark",
                        "version", "1",
                        "description", description.text("api.lede")));
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("paths", description.paths());
        document.put("security", List.of(Map.of(), Map.of("token", List.of())));
        document.put(
                "components",
                Map.of(
                        "schemas",
                        description.schemas.all(),
                        "headers",
                        Responses.headers(),
                        "securitySchemes",
                        Map.of("token", Map.of("type", "http", "scheme", "bearer"))));
        return document;
    }

    private void describe(Class<?> controller) {
        var root = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        Arrays.stream(controller.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(GetMapping.class))
                .sorted(Comparator.comparing(Method::getName).reversed()) // JSON before linked
                .forEach(method -> describe(method, root == null ? "" : root.path()[0]));
    }

    private void describe(Method method, String root) {
        var mapping =
                Objects.requireNonNull(
                        AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class));
        var path = root + (mapping.path().length == 0 ? "" : mapping.path()[0]);
        var mediaType = mapping.produces()[0];
        var operation = operations.computeIfAbsent(path, one -> new TreeMap<>());
        if (!mediaType.equals(Answers.LINKED_DATA)) {
            operation.put("operationId", method.getName());
            operation.put("summary", text("api.operation." + method.getName()));
        }
        for (var parameter : method.getParameters()) {
            describe(parameter, path);
        }
        var answer = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments();
        answers.computeIfAbsent(path, one -> new TreeMap<>())
                .put(mediaType, Map.of("schema", schemas.of(answer[0])));
    }

    private Map<String, Object> paths() {
        var paths = new TreeMap<String, Object>();
        operations.forEach((path, operation) -> {
            operation.put("parameters", parameters.getOrDefault(path, List.of()));
            operation.put("responses", Responses.to(path, answers.getOrDefault(path, Map.of())));
            paths.put(path, Map.of("get", operation));
        });
        return paths;
    }

    private void describe(Parameter parameter, String path) {
        if (parameter.isAnnotationPresent(RequestParam.class)) {
            add(path, parameter.getName(), "query", schemas.of(parameter.getType()));
        } else if (parameter.isAnnotationPresent(PathVariable.class)) {
            add(path, parameter.getName(), "path", schemas.of(parameter.getType()));
        } else if (parameter.isAnnotationPresent(RequestHeader.class)) {
            add(path, "Accept-Language", "header", schemas.of(parameter.getType()));
        } else if (parameter.getType().equals(HttpServletRequest.class)) {
            for (var name : SearchReading.parameters()) {
                var schema = schemas.of(String.class);
                var many = Map.of("type", "array", "items", schema);
                add(path, name, "query", OnceEach.isRepeated(name) ? many : schema);
            }
        }
    }

    private void add(String path, String name, String in, Object schema) {
        var known = parameters.computeIfAbsent(path, one -> new ArrayList<>());
        if (known.stream().anyMatch(one -> name.equals(one.get("name")))) {
            return;
        }
        var described = new TreeMap<String, Object>();
        described.put("name", name);
        described.put("in", in);
        described.put("schema", schema);
        described.put("required", in.equals("path"));
        if (!in.equals("header")) {
            described.put("description", text(new Operation.Parameter(name, false).key()));
        }
        known.add(described);
    }

    private String text(String key) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no text for " + key);
        }
        return text;
    }
}
