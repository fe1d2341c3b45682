package org.seamark.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A vocabulary in the words of SKOS, as JSON-LD. */
public final class Skos {

    private static final Map<String, Object> CONTEXT = context();

    private Skos() {}

    private static Map<String, Object> context() {
        var context = new LinkedHashMap<String, Object>();
        context.put("@vocab", "http://www.w3.org/2004/02/skos/core#");
        context.put("inScheme", Map.of("@type", "@id"));
        context.put("prefLabel", Map.of("@container", "@language"));
        context.put("note", Map.of("@container", "@language"));
        return context;
    }

    /**
     * The scheme with its concepts.
     *
     * @param address of the vocabulary, of which each term is a part
     */
    public static Map<String, Object> of(Vocabulary vocabulary, String address) {
        var graph = new ArrayList<Map<String, Object>>();
        graph.add(Map.of("@id", address, "@type", "ConceptScheme"));
        vocabulary.terms().forEach(term -> graph.add(concept(term, address)));
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", CONTEXT);
        document.put("@graph", List.copyOf(graph));
        return document;
    }

    private static Map<String, Object> concept(Term term, String address) {
        var concept = new LinkedHashMap<String, Object>();
        concept.put("@id", address + "#" + term.code());
        concept.put("@type", "Concept");
        concept.put("inScheme", address);
        concept.put("notation", term.code());
        concept.put("prefLabel", term.labels());
        if (!term.note().isEmpty()) {
            concept.put("note", term.note());
        }
        return concept;
    }
}
