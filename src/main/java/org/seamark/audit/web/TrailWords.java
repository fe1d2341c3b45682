package org.seamark.audit.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.seamark.audit.Entry;
import org.seamark.audit.Named;
import org.seamark.audit.TrailNames;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.MomentWords;
import org.seamark.kernel.Reference;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Puts entries of the trail into words, with names that are looked up for all of them at once. */
@Component
class TrailWords {

    private final List<TrailNames> names;
    private final Mentions mentions;
    private final Deeds deeds;
    private final JsonMapper json;

    TrailWords(List<TrailNames> names, Mentions mentions, Deeds deeds, JsonMapper json) {
        this.names = names;
        this.mentions = mentions;
        this.deeds = deeds;
        this.json = json;
    }

    List<TrailLine> of(Actor reader, Language language, List<Entry> entries) {
        var details = new HashMap<Long, Map<String, Object>>();
        var things = new HashSet<Reference>();
        for (var entry : entries) {
            var held = json.readValue(entry.details(), new TypeReference<Map<String, Object>>() {});
            details.put(entry.number(), held);
            Mentions.reference(entry.actor()).ifPresent(things::add);
            Optional.ofNullable(entry.reference())
                    .flatMap(Mentions::reference)
                    .ifPresent(things::add);
            held.values()
                    .forEach(value -> Mentions.reference(value.toString()).ifPresent(things::add));
        }
        var known = named(reader, language, things);
        return entries.stream()
                .map(entry ->
                        line(
                                language,
                                entry,
                                details.getOrDefault(entry.number(), Map.of()),
                                known))
                .toList();
    }

    private Map<Reference, Named> named(Actor reader, Language language, Set<Reference> things) {
        var known = new HashMap<Reference, Named>();
        names.forEach(module -> known.putAll(module.of(reader, language, things)));
        return known;
    }

    private TrailLine line(
            Language language,
            Entry entry,
            Map<String, Object> details,
            Map<Reference, Named> known) {
        var told = new ArrayList<Detail>();
        new TreeMap<>(details)
                .forEach((key, value) ->
                        told.add(
                                new Detail(
                                        key,
                                        mentions.label(language, key),
                                        mentions.value(language, key, value, known))));
        var thing = entry.reference();
        return new TrailLine(
                entry,
                MomentWords.toTheSecond(entry.at(), language),
                deeds.of(language, entry.action()),
                mentions.actor(language, entry.actor(), known),
                thing == null ? null : mentions.thing(language, thing, known),
                told);
    }
}
