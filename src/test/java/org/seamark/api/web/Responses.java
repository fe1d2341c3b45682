package org.seamark.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What comes of every question, in the terms of OpenAPI: an answer, or what is the matter (RFC
 * 9457).
 */
final class Responses {

    private static final List<String> ALLOWANCE = List.of("RateLimit", "RateLimit-Policy");
    private static final List<String> HAVE_LINKS = List.of("/records", "/records/{id}", "/search");

    private Responses() {}

    static Map<String, Object> headers() {
        var headers = new TreeMap<String, Object>();
        headers.put(
                "ETag", header("By which an answer is known again, sent back as If-None-Match"));
        headers.put("Last-Modified", header("Since when the answer is as it is"));
        headers.put(
                "Link",
                header("In linked data: where a list goes on (next), what a record describes"));
        headers.put("RateLimit", header("What is left of the allowance, and for how many seconds"));
        headers.put("RateLimit-Policy", header("How much may be asked for in how many seconds"));
        headers.put("Retry-After", header("In how many seconds it is worth asking again"));
        return headers;
    }

    private static Map<String, Object> header(String description) {
        return Map.of("description", description, "schema", Map.of("type", "string"));
    }

    static Map<String, Object> to(String path, Map<String, Object> content) {
        var told = new ArrayList<>(ALLOWANCE);
        told.add("ETag");
        if (path.endsWith("/records/{id}")) {
            told.add("Last-Modified");
        }
        var responses = new TreeMap<String, Object>();
        responses.put("304", Map.of("description", "As it was", "headers", references(told)));
        if (HAVE_LINKS.stream().anyMatch(path::endsWith)) {
            told.add("Link");
        }
        var found = new TreeMap<String, Object>();
        found.put("description", "The answer");
        found.put("content", content);
        found.put("headers", references(told));
        responses.put("200", found);
        var refused = new ArrayList<>(ALLOWANCE);
        refused.add("Retry-After");
        responses.put("429", problem("More was asked for than is allowed", refused));
        responses.put("default", problem("What is the matter", ALLOWANCE));
        return responses;
    }

    private static Map<String, Object> problem(String description, List<String> headers) {
        var problem = new TreeMap<String, Object>();
        problem.put("description", description);
        var schema = Map.of("schema", Schemas.reference("Problem"));
        problem.put("content", Map.of("application/problem+json", schema));
        problem.put("headers", references(headers));
        return problem;
    }

    private static Map<String, Object> references(List<String> headers) {
        var references = new TreeMap<String, Object>();
        headers.forEach(
                name -> references.put(name, Map.of("$ref", "#/components/headers/" + name)));
        return references;
    }
}
