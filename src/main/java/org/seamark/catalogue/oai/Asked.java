package org.seamark.catalogue.oai;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seamark.catalogue.oai.OaiError.Code;

/**
 * A request that has a known verb, and the arguments that this verb takes, each once.
 *
 * @param arguments with the verb, in the order of the request
 */
record Asked(Verb verb, Map<String, String> arguments) {

    static Asked read(Map<String, List<String>> parameters) {
        var names = parameters.getOrDefault("verb", List.of());
        if (names.size() != 1) {
            throw new OaiError(Code.BAD_VERB, "exactly one verb is needed");
        }
        var verb =
                Verb.of(names.getFirst())
                        .orElseThrow(() -> new OaiError(Code.BAD_VERB, "no such verb"));
        var arguments = new LinkedHashMap<String, String>();
        parameters.forEach((name, values) -> {
            if (values.size() != 1) {
                throw new OaiError(Code.BAD_ARGUMENT, name + " is repeated");
            }
            if (!name.equals("verb") && !verb.takes(name)) {
                throw new OaiError(Code.BAD_ARGUMENT, verb.name + " takes no " + name);
            }
            arguments.put(name, values.getFirst());
        });
        var asked = new Asked(verb, arguments);
        asked.check();
        return asked;
    }

    private void check() {
        if (arguments.containsKey(Verb.TOKEN)) {
            if (arguments.size() > 2) {
                throw new OaiError(Code.BAD_ARGUMENT, "a resumptionToken stands alone");
            }
            return;
        }
        verb.required().forEach(this::required);
    }

    /** One that the verb cannot do without. */
    String required(String name) {
        return argument(name)
                .orElseThrow(() -> new OaiError(Code.BAD_ARGUMENT, name + " is missing"));
    }

    Optional<String> argument(String name) {
        return Optional.ofNullable(arguments.get(name));
    }
}
