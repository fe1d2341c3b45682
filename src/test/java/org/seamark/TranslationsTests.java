package org.seamark;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Concept;
import org.seamark.vocabulary.Objective;

/** Every visible text is there in all six languages, and none stands anywhere else. */
class TranslationsTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern KEY_USED =
            Pattern.compile("\\btext\\(\\s*(?:language,\\s*)?\"([a-z0-9.-]+)\"\\s*[,)]");

    /** The names of formats are the same in every language. */
    private static final Pattern NAMES = Pattern.compile("\\b(BibTeX|RIS|iCalendar|CSV)\\b");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    @ParameterizedTest
    @EnumSource
    void everyKeyIsInEveryLanguage(Language language) {
        assertThat(messages(language).keySet())
                .containsExactlyInAnyOrderElementsOf(messages(Language.EN).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void everyTextSaysSomething(Language language) {
        assertThat(messages(language)).allSatisfy((key, text) -> assertThat(text).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsAPatternOfIcu(Language language) {
        messages(language)
                .forEach((key, text) ->
                        assertThatCode(() -> new MessageFormat(text, language.locale()))
                                .as(key)
                                .doesNotThrowAnyException());
    }

    /** In patterns of ICU it would quote what follows; in print it is not an apostrophe. */
    @ParameterizedTest
    @EnumSource
    void noTextHasATypewriterApostrophe(Language language) {
        assertThat(messages(language))
                .allSatisfy((key, text) -> assertThat(text).doesNotContain("'"));
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "ZH", "RU"})
    void nothingIsLeftInEnglish(Language language) {
        var english = messages(Language.EN);
        var own = messages(language);

        assertThat(
                        english.entrySet().stream()
                                .filter(text -> text.getValue().split("\\s+").length > 3)
                                .filter(text -> LETTERS.matcher(text.getValue()).find())
                                .filter(text -> text.getValue().equals(own.get(text.getKey())))
                                .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (var file : files(MESSAGES, ".properties")) {
            assertThat(
                            Files.readAllLines(file).stream()
                                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                                    .map(line -> line.substring(0, Math.max(0, line.indexOf('=')))))
                    .as(file.toString())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyThatIsUsedIsThere() {
        var known = messages(Language.EN).keySet();
        var used = new TreeSet<String>();
        Stream.concat(files(TEMPLATES, ".jte").stream(), files(CODE, ".java").stream())
                .forEach(file ->
                        KEY_USED.matcher(read(file)).results().forEach(m -> used.add(m.group(1))));

        assertThat(used).isNotEmpty();
        assertThat(known).containsAll(used);
    }

    @Test
    void everyConceptHasItsLabel() {
        var concepts =
                Stream.concat(
                        Stream.concat(Objective.ALL.stream(), Stream.of(Objective.GENERAL)),
                        constants());

        assertThat(messages(Language.EN).keySet()).containsAll(concepts.map(Concept::key).toList());
    }

    private static Stream<Concept> constants() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.seamark")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Concept.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(Concept.class::cast);
    }

    @Test
    void noTemplateSaysAnythingByItself() {
        var said = new TreeMap<String, String>();
        for (var file : files(TEMPLATES, ".jte")) {
            var text = NAMES.matcher(TemplateText.of(read(file))).replaceAll("");
            if (LETTERS.matcher(text).find()) {
                said.put(TEMPLATES.relativize(file).toString(), text.replaceAll("\\s+", " "));
            }
        }

        assertThat(said).isEmpty();
    }

    private static Map<String, String> messages(Language language) {
        var all = new TreeMap<String, String>();
        for (var file : files(MESSAGES, "_" + language.code() + ".properties")) {
            var texts = new Properties();
            try (var in = Files.newBufferedReader(file)) {
                texts.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            texts.forEach((key, text) -> all.put((String) key, (String) text));
        }
        return all;
    }

    private static List<Path> files(Path root, String ending) {
        try (var files = Files.walk(root)) {
            return files.filter(not(Files::isDirectory))
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .collect(toCollection(ArrayList::new));
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
