package org.seamark.operations;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code serve [--port N] [--data DIR]} with nothing unusual about it, read without picocli: the
 * JVM's cache does not take classes as old as picocli's, and to read them anew is a tenth of a
 * start. All else, mistakes too, is picocli's.
 */
record PlainServe(Place place, Port door) {

    private static final Pattern OPTION = Pattern.compile("--(port|data)(?:=(.+))?");

    static Optional<PlainServe> read(Commands commands, List<String> words) {
        return options(words)
                .flatMap(options -> {
                    var place = new Place(commands, Path.of(given(options, "data", "data")));
                    var number = place.given("server.port").orElse(given(options, "port", "8080"));
                    return Port.of(place.setting("server.address"), number)
                            .map(door -> new PlainServe(place, door));
                });
    }

    static Optional<Map<String, String>> options(List<String> words) {
        var options = new HashMap<String, String>();
        var rest = words.iterator();
        if (!rest.hasNext() || !rest.next().equals("serve")) {
            return Optional.empty();
        }
        while (rest.hasNext()) {
            var option = OPTION.matcher(rest.next());
            if (!option.matches()) {
                return Optional.empty();
            }
            var value = Objects.requireNonNullElseGet(option.group(2), () -> next(rest));
            if (!value.matches("[^-@].*") || options.put(option.group(1), value) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(options);
    }

    private static String next(Iterator<String> rest) {
        return rest.hasNext() ? rest.next() : "";
    }

    private static String given(Map<String, String> options, String name, String otherwise) {
        var variable = "SEAMARK_" + name.toUpperCase(Locale.ROOT);
        return options.getOrDefault(name, System.getenv().getOrDefault(variable, otherwise));
    }
}
