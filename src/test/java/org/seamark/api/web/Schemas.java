package org.seamark.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.seamark.api.DetailFields;
import org.seamark.api.PublicRecord;
import tools.jackson.databind.json.JsonMapper;

/** What programs are given, as JSON Schema: a record is an object of its components. */
final class Schemas {

    private static final Set<Class<?>> TEXTS = Set.of(String.class, Duration.class, Currency.class);

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

    static Map<String, Object> reference(String name) {
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
        var value = value(plain);
        if (value != null) {
            return plain.isEnum()
                    ? ordered("type", "string", "enum", codes(plain))
                    : of(value.getGenericReturnType());
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

    /** What JSON has in the place of one. */
    private static @Nullable Method value(Class<?> plain) {
        return Arrays.stream(plain.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst()
                .orElse(null);
    }

    private static List<String> codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> JsonMapper.shared().convertValue(one, String.class))
                .toList();
    }

    private static String name(Class<?> plain) {
        if (plain.equals(boolean.class)) {
            return "boolean";
        }
        if (plain.equals(BigDecimal.class)) {
            return "number";
        }
        if (plain.isPrimitive() || Number.class.isAssignableFrom(plain)) {
            return "integer";
        }
        if (TEXTS.contains(plain)) {
            return "string";
        }
        throw new IllegalArgumentException("not described: " + plain);
    }

    private Map<String, Object> object(Class<?> type) {
        var properties = new TreeMap<String, Object>();
        var required = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            properties.put(
                    component.getName(),
                    type.equals(PublicRecord.class) && component.getName().equals("details")
                            ? details(component.getGenericType())
                            : component(component, type));
            if (!isLeftOut(component)) {
                required.add(component.getName());
            }
        }
        return ordered("type", "object", "properties", properties, "required", required);
    }

    /** What is not left out where there is nothing is null there. */
    private Map<String, Object> component(RecordComponent component, Class<?> type) {
        var its = of(component.getGenericType());
        return isLeftOut(component) && !type.isAnnotationPresent(JsonInclude.class)
                ? ordered("anyOf", List.of(its, Map.of("type", "null")))
                : its;
    }

    /** Any object, and what is known of those of each kind. */
    private Map<String, Object> details(Type type) {
        var some = new ArrayList<Map<String, Object>>();
        DetailFields.KINDS.forEach((name, kinds) -> {
            var properties = new TreeMap<String, Object>();
            DetailFields.of(name).forEach((field, its) -> properties.put(field, of(its)));
            var said = ordered("type", "object", "properties", properties);
            said.put("description", "Of " + kinds);
            byName.put(name, said);
            some.add(reference(name));
        });
        var open = of(type);
        open.put("anyOf", some);
        return open;
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
