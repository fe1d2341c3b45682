package org.seamark.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * The names of settings that a command line can have. A mistake in one would otherwise go unseen;
 * those of other parts than these two are left to Spring.
 */
final class Settings {

    static final Set<String> OWN =
            Set.of(
                    "seamark.address",
                    "seamark.api.members",
                    "seamark.api.visitors",
                    "seamark.claim",
                    "seamark.clamav",
                    "seamark.contact",
                    "seamark.data",
                    "seamark.database.password",
                    "seamark.database.password-file",
                    "seamark.database.url",
                    "seamark.database.user",
                    "seamark.database.user-file",
                    "seamark.development",
                    "seamark.doi.patience",
                    "seamark.doi.resolver",
                    "seamark.exports.at-once",
                    "seamark.exports.by-one-reader",
                    "seamark.exports.longest",
                    "seamark.farewell",
                    "seamark.files.largest",
                    "seamark.files.memory",
                    "seamark.files.s3.access-key",
                    "seamark.files.s3.bucket",
                    "seamark.files.s3.endpoint",
                    "seamark.files.s3.prefix",
                    "seamark.files.s3.region",
                    "seamark.files.s3.secret-key",
                    "seamark.files.time",
                    "seamark.files.unclaimed",
                    "seamark.files.workers",
                    "seamark.harvest.attempts",
                    "seamark.harvest.largest",
                    "seamark.harvest.longest",
                    "seamark.harvest.patience",
                    "seamark.harvest.pause",
                    "seamark.harvest.private-hosts",
                    "seamark.harvest.schedule",
                    "seamark.htmx.version",
                    "seamark.index",
                    "seamark.index.patience",
                    "seamark.key",
                    "seamark.opensearch.alias",
                    "seamark.opensearch.url",
                    "seamark.postgres.version",
                    "seamark.search.dense",
                    "seamark.smtp.from",
                    "seamark.smtp.password",
                    "seamark.smtp.password-file",
                    "seamark.smtp.url",
                    "seamark.smtp.user",
                    "seamark.source",
                    "seamark.starter",
                    "seamark.thesauri.every");

    private static final String DESCRIPTIONS = "META-INF/spring-configuration-metadata.json";

    /** What is below these has names that operators choose. */
    private static final List<String> OWN_MAPS = List.of("seamark.oidc.");

    private Settings() {}

    /** A sentence about the first that there is not; empty where there are all. */
    static Optional<String> refusal(Collection<String> given) {
        return unknown(given, "seamark.", OWN, OWN_MAPS).or(() -> refusalOfServer(given));
    }

    private static Optional<String> refusalOfServer(Collection<String> given) {
        var part = "server.";
        if (given.stream().noneMatch(name -> plain(name).startsWith(part))) {
            return Optional.empty();
        }
        var names = new HashSet<String>();
        var maps = new HashSet<String>();
        for (var file : descriptions()) {
            for (var property : JsonMapper.shared().readTree(text(file)).path("properties")) {
                names.add(property.path("name").asString(""));
                if (property.path("type").asString("").startsWith("java.util.Map")) {
                    maps.add(property.path("name").asString("") + ".");
                }
            }
        }
        names.removeIf(name -> !name.startsWith(part));
        maps.removeIf(name -> !name.startsWith(part));
        return names.isEmpty() ? Optional.empty() : unknown(given, part, names, maps);
    }

    private static List<URL> descriptions() {
        try {
            return Collections.list(Settings.class.getClassLoader().getResources(DESCRIPTIONS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] text(URL file) {
        try (var stream = file.openStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> unknown(
            Collection<String> given, String part, Set<String> known, Collection<String> maps) {
        return given.stream()
                .filter(name -> plain(name).startsWith(part))
                .filter(name -> known.stream().noneMatch(one -> plain(one).equals(plain(name))))
                .filter(name -> maps.stream().noneMatch(map -> plain(name).startsWith(plain(map))))
                .sorted()
                .findFirst()
                .map(name ->
                        "There is no setting “%s”.%s"
                                .formatted(
                                        name,
                                        Likeness.nearest(name, known)
                                                .map(" Did you mean %s?"::formatted)
                                                .orElse("")));
    }

    /** As Spring compares them: {@code privateHosts} is {@code private-hosts}. */
    private static String plain(String name) {
        return name.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }
}
