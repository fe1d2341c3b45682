package org.seamark.operations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/**
 * The settings that may decide which beans there are: of Spring’s own, all but a few; of Seamark’s,
 * those that a condition asks for.
 */
final class Decisive {

    private static final Pattern KNOWN =
            Pattern.compile(
                    "seamark(?!clamav$|index$).*|server(address|port|tomcat.*)"
                            + "|springaot.*|springapplication(name|pid|version)");

    /** Whose names these are, as Spring compares them. */
    private static final Pattern OURS = Pattern.compile("(seamark|server|spring|management).*");

    private Decisive() {}

    /** The name of one that was given from outside, as it was given. */
    static Optional<String> among(ConfigurableEnvironment settings) {
        return settings.getPropertySources().stream()
                .filter(source -> !isOfTheBuild(source))
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Arrays.stream(names((EnumerablePropertySource<?>) source)))
                .filter(name -> isOne(name.replaceAll("[._-]", "").toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static boolean isOfTheBuild(PropertySource<?> source) {
        return source.getName().contains("class path resource [application.properties]");
    }

    private static String[] names(EnumerablePropertySource<?> source) {
        return source.getPropertyNames();
    }

    private static boolean isOne(String name) {
        return OURS.matcher(name).matches() && !KNOWN.matcher(name).matches();
    }
}
