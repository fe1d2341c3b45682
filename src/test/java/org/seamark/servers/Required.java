package org.seamark.servers;

import java.util.List;

/**
 * What tests need that is not everywhere, by names in {@code SEAMARK_TEST_REQUIRES} with spaces
 * between them. A test without it is left out; where it is required that is a failure, for what is
 * left out unseen might as well not be there.
 */
public final class Required {

    private static final String VARIABLE = "SEAMARK_TEST_REQUIRES";

    private Required() {}

    /**
     * Whether it is installed.
     *
     * @throws IllegalStateException where it is not, and is required
     */
    public static boolean unlessLeftOut(String name, boolean installed) {
        return unlessLeftOut(name, installed, System.getenv().getOrDefault(VARIABLE, ""));
    }

    static boolean unlessLeftOut(String name, boolean installed, String required) {
        if (!installed && List.of(required.split(" +")).contains(name)) {
            throw new IllegalStateException(
                    "%s=%s, and there is no %s".formatted(VARIABLE, required, name));
        }
        return installed;
    }
}
