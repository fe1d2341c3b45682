package org.seamark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules of the house that hold of files: their length, and what they may not contain. */
class FileRulesTests {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path STYLES = Path.of("src/main/resources/static/css");

    private static final Pattern ONE_SENTENCE =
            Pattern.compile("^/\\*\\*[^.]+(\\.(?!\\s)[^.]*)*\\.\\s*\\*/", Pattern.DOTALL);
    private static final Pattern PHYSICAL =
            Pattern.compile(
                    "(?m)(?:^|[\\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?"
                            + "(?:left|right)(?:-[a-z-]+)?\\s*:"
                            + "|(?:text-align|float|clear)\\s*:\\s*(?:left|right)\\b"
                            + "|border-(?:top|bottom)-(?:left|right)-radius");

    /** A block of data is not run, and so is no script. */
    private static final Pattern INLINE =
            Pattern.compile(
                    "<style|\\sstyle=|\\son[a-z]+=\"|javascript:|<script(?![^>]*(?:\\bsrc="
                            + "|type=\"application/ld\\+json\"))",
                    Pattern.CASE_INSENSITIVE);

    @Test
    void everyPackageSaysInOneSentenceWhatItIsForAndIsNullMarked() {
        var wrong = new TreeSet<String>();
        for (var file : files(MAIN, ".java")) {
            var info = file.resolveSibling("package-info.java");
            if (!Files.exists(info)
                    || !ONE_SENTENCE.matcher(read(info)).find()
                    || !read(info).contains("@NullMarked")) {
                wrong.add(MAIN.relativize(info).toString());
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyModuleNamesWhatItMayUse() throws IOException {
        try (var modules = Files.list(MAIN.resolve("org/seamark"))) {
            assertThat(
                            modules.filter(Files::isDirectory)
                                    .map(module -> module.resolve("package-info.java")))
                    .allSatisfy(info ->
                            assertThat(read(info))
                                    .containsPattern(
                                            "@ApplicationModule\\(\\s*allowedDependencies = "));
        }
    }

    /** The one in the tests would be read instead, and what the module may use with it. */
    @Test
    void noPackageOfTestsHidesWhatThePackageSays() {
        assertThat(
                        files(TESTS, "package-info.java").stream()
                                .map(TESTS::relativize)
                                .filter(info -> Files.exists(MAIN.resolve(info))))
                .isEmpty();
    }

    @Test
    void filesOfJavaAreShort() {
        var lengths = lengths(MAIN, ".java");

        assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThanOrEqualTo(50);
        assertThat(percentile95(lengths)).as("p95").isLessThanOrEqualTo(150);
        assertThat(longerThan(300, MAIN, ".java")).isEmpty();
    }

    @Test
    void testsAreShort() {
        assertThat(longerThan(400, TESTS, ".java")).isEmpty();
    }

    @Test
    void templatesAreShort() {
        assertThat(percentile95(lengths(TEMPLATES, ".jte"))).isLessThanOrEqualTo(80);
    }

    @Test
    void stylesKnowNoLeftAndNoRight() {
        assertThat(containing(PHYSICAL, STYLES, ".css")).isEmpty();
    }

    @Test
    void templatesHoldNeitherScriptNorStyle() {
        assertThat(containing(INLINE, TEMPLATES, ".jte")).isEmpty();
    }

    private static List<Integer> lengths(Path root, String ending) {
        return files(root, ending).stream()
                .map(file -> (int) read(file).lines().count())
                .sorted()
                .toList();
    }

    private static int percentile95(List<Integer> sorted) {
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }

    private static List<Path> longerThan(int lines, Path root, String ending) {
        return files(root, ending).stream()
                .filter(file -> read(file).lines().count() > lines)
                .toList();
    }

    private static List<String> containing(Pattern pattern, Path root, String ending) {
        return files(root, ending).stream()
                .flatMap(file ->
                        pattern.matcher(read(file))
                                .results()
                                .map(found -> root.relativize(file) + ": " + found.group().strip()))
                .toList();
    }

    private static List<Path> files(Path root, String ending) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
