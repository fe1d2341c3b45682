package org.seamark.carriage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/** A bag that has been checked: all that its manifests name is there as they say, and no more. */
final class Bag {

    private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]{64})\\s+\\*?(\\S.*)");
    private static final String MANIFEST = "manifest-sha256.txt";
    private static final int SHOWN = 10;

    private final Path root;

    private Bag(Path root) {
        this.root = root;
    }

    /**
     * Checks all of it.
     *
     * @param checked hears of each file that was
     * @throws BagRefused with the names of the files that are missing, changed, or too many
     */
    static Bag check(Path root, IntConsumer checked) throws IOException {
        if (!Files.isRegularFile(root.resolve("bagit.txt"))
                || !Files.isRegularFile(root.resolve(MANIFEST))) {
            throw new BagRefused(
                    "This is no bag: bagit.txt and manifest-sha256.txt are not both there.");
        }
        var sums = sums(root, MANIFEST);
        var wrong = new ArrayList<String>();
        if (Files.isRegularFile(root.resolve("tagmanifest-sha256.txt"))) {
            compare(root, sums(root, "tagmanifest-sha256.txt"), wrong, checked);
        }
        compare(root, sums, wrong, checked);
        extra(root, sums, wrong);
        if (!wrong.isEmpty()) {
            throw new BagRefused(
                    "The bag is not whole, and nothing was taken: "
                            + String.join("; ", wrong.subList(0, Math.min(SHOWN, wrong.size())))
                            + (wrong.size() > SHOWN
                                    ? "; and %d more".formatted(wrong.size() - SHOWN)
                                    : ""));
        }
        return new Bag(root);
    }

    private static Map<String, String> sums(Path root, String manifest) throws IOException {
        var sums = new LinkedHashMap<String, String>();
        for (var line : lines(root.resolve(manifest))) {
            var read = LINE.matcher(line);
            if (!read.matches()) {
                throw new BagRefused("%s has a line that is none: %s".formatted(manifest, line));
            }
            sums.put(BagPaths.plain(read.group(2)), read.group(1));
        }
        return sums;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException binary) {
            throw new BagRefused(file.getFileName() + " is not text.");
        }
    }

    private static void compare(
            Path root, Map<String, String> sums, List<String> wrong, IntConsumer checked)
            throws IOException {
        for (var sum : sums.entrySet()) {
            var path = BagPaths.inside(root, sum.getKey());
            if (!Files.isRegularFile(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                wrong.add(sum.getKey() + " is missing");
                continue;
            }
            try (var content = Files.newInputStream(path)) {
                if (!Sum.of(content).hex().equalsIgnoreCase(sum.getValue())) {
                    wrong.add(sum.getKey() + " has been changed");
                }
            }
            checked.accept(1);
        }
    }

    private static void extra(Path root, Map<String, String> sums, List<String> wrong)
            throws IOException {
        var named = new HashSet<>(sums.keySet());
        try (var found = Files.walk(root.resolve("data"))) {
            found.filter(path -> !Files.isDirectory(path))
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> !named.contains(name))
                    .sorted()
                    .forEach(name -> wrong.add(name + " is in no manifest"));
        }
    }

    boolean has(String name) throws IOException {
        return Files.isRegularFile(BagPaths.inside(root, name));
    }

    InputStream open(String name) throws IOException {
        return Files.newInputStream(BagPaths.inside(root, name));
    }
}
