package org.seamark.audit.web;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.springframework.stereotype.Component;

/** What can be done, in words: each action of the trail has a text of its own. */
@Component
record Deeds(Texts texts) {

    private static final String ACTION = "audit.action.";
    private static final String GROUP = "audit.group.";

    /** An action without a text stands there as it is: the trail may hold what is done no more. */
    String of(Language language, String action) {
        return texts.has(language, ACTION + action)
                ? texts.text(language, ACTION + action)
                : action;
    }

    /** All of them to choose from, by what they are about. */
    List<DeedGroup> all(Language language) {
        SortedMap<String, SortedMap<String, String>> groups = new TreeMap<>();
        for (var key : texts.keys(language)) {
            if (key.startsWith(ACTION)) {
                var code = key.substring(ACTION.length());
                var group = code.substring(0, code.indexOf('.') + 1);
                groups.computeIfAbsent(group, anew -> new TreeMap<>())
                        .put(code, texts.text(language, key));
            }
        }
        return groups.entrySet().stream()
                .map(group -> group(language, group.getKey(), group.getValue()))
                .toList();
    }

    private DeedGroup group(Language language, String code, Map<String, String> deeds) {
        var label = texts.text(language, GROUP + code.substring(0, code.length() - 1));
        return new DeedGroup(
                code,
                label,
                deeds.entrySet().stream()
                        .map(deed -> new Deed(deed.getKey(), deed.getValue()))
                        .toList());
    }
}
