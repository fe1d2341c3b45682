package org.seamark.carriage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The places of a bag’s files: below it, whatever a manifest says and wherever a link leads. */
final class BagPaths {

    private BagPaths() {}

    static Path inside(Path bag, String name) throws IOException {
        var parts = List.of(name.split("/", -1));
        if (name.isEmpty()
                || name.startsWith("/")
                || name.contains("\\")
                || parts.contains("..")
                || parts.contains(".")
                || parts.contains("")
                || leadsOut(bag, name)) {
            throw new BagRefused("The bag names a file outside of itself: " + name);
        }
        return bag.resolve(name);
    }

    private static boolean leadsOut(Path bag, String name) throws IOException {
        try {
            var file = bag.resolve(name);
            return Files.exists(file) && !file.toRealPath().startsWith(bag.toRealPath());
        } catch (InvalidPathException noName) {
            throw new BagRefused("The bag names a file that this system has no name for: " + name);
        }
    }

    /** As a manifest writes it (RFC 8493 §2.1.3). */
    static String escaped(String name) {
        return name.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    static String plain(String escaped) {
        return escaped.replace("%0A", "\n")
                .replace("%0a", "\n")
                .replace("%0D", "\r")
                .replace("%0d", "\r")
                .replace("%25", "%");
    }
}
