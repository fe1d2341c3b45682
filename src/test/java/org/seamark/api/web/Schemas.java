package org.seamark.api.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What programs are given, as JSON Schema: a record is an object of its components. */
final class Schemas {

    private final Map<String, Object> byName = new TreeMap<>();

    Schemas() {
        var problem = new TreeMap<String, Object>();
        for (var text : List.of("type", "title", "detail", "instance", "reference")) {
            problem.put(text, Map.of("type", "string"));
        }
        problem.put("status", Map.of("type", "integer"));
        byName.put("Problem", Map.of("type", "object", "properties", problem));
    }

    Map<String, Object> all() {
        return byName;
    }

    /** What comes of every question: an answer, or what is the matter (RFC 9457). */
    static Map<String, Object> responses(Map<String, Object> content) {
        var responses = new TreeMap<String, Object>();
        var found = new TreeMap<String, Object>();
        found.put("description", "The answer");
        found.put("content", content);
        responses.put("200", found);
        responses.put("304", Map.of("description", "As it was"));
        var schema = Map.of("schema", reference("Problem"));
        responses.put(
                "default",
                Map.of(
                        "description",
                        "What is the matter",
                        "content",
                        Map.of("application/problem+json", schema)));
        return responses;
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            var raw = (Class<?>) generic.getRawType();
            var last =
                    generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return Collection.class.isAssignableFrom(raw)
                    ? ordered("type", "array", "items", of(last))
                    : ordered("type", "object", "additionalProperties", of(last));
        }
        var plain = (Class<?>) type;
        if (plain.equals(Object.class)) {
            return Map.of();
        }
        if (plain.isRecord()) {
            if (!byName.containsKey(plain.getSimpleName())) {
                byName.put(plain.getSimpleName(), Map.of());
                byName.put(plain.getSimpleName(), object(plain));
            }
            return reference(plain.getSimpleName());
        }
        return Map.of("type", name(plain));
    }

    private static String name(Class<?> plain) {
        if (plain.equals(boolean.class)) {
            return "boolean";
        }
        if (plain.isPrimitive() || Number.class.isAssignableFrom(plain)) {
            return "integer";
        }
        if (plain.equals(String.class)) {
            return "string";
        }
        throw new IllegalArgumentException("not described: " + plain);
    }

    private Map<String, Object> object(Class<?> type) {
        var properties = new TreeMap<String, Object>();
        var required = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            properties.put(component.getName(), of(component.getGenericType()));
            if (!isLeftOut(component)) {
                required.add(component.getName());
            }
        }
        return ordered("type", "object", "properties", properties, "required", required);
    }

    private static boolean isLeftOut(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
