package org.seamark.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class BlueprintTests {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.seamark");

    private static final Pattern ASKED = Pattern.compile("\\$\\{([\\w.-]+)");

    @Test
    void aServerLeavesItWhereASettingMayDecideAboutBeans(@TempDir Path data) throws Exception {
        try (var server = ServerProcess.on(data, "seamark.starter=false", "seamark.index=lucene")) {
            assertThat(server.page("/en")).contains("<h1");
        }
        assertThat(data.resolve("log/seamark.log"))
                .content()
                .contains("blueprint=left cause=seamark.index")
                .doesNotContain("AOT-processed");
    }

    @Test
    void noConditionAsksInAnotherWay() {
        assertThat(
                        CLASSES.stream()
                                .flatMap(one ->
                                        Stream.concat(Stream.of(one), one.getMethods().stream()))
                                .flatMap(one -> one.getAnnotations().stream())
                                .map(JavaAnnotation::getRawType)
                                .filter(type ->
                                        type.isEquivalentTo(Conditional.class)
                                                || type.isAnnotatedWith(Conditional.class))
                                .map(JavaClass::getSimpleName))
                .isSubsetOf(
                        "ConditionalOnProperty",
                        "ConditionalOnExpression",
                        "ConditionalOnMissingBean",
                        "ConditionalOnWebApplication")
                .hasSizeGreaterThan(10);
    }

    @Test
    void whateverAConditionAsksForMayDecide() {
        var names = Stream.concat(propertiesAsked(), expressionsAsked()).distinct().toList();

        assertThat(names).hasSizeGreaterThan(3).allMatch(BlueprintTests::isDecisive);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seamark.clamav",
                "SEAMARK_CLAMAV",
                "SEAMARK_INDEX",
                "spring.profiles.active",
                "SPRING_APPLICATION_JSON",
                "management.server.port",
                "server.forwardHeadersStrategy"
            })
    void whatMayDecide(String name) {
        assertThat(isDecisive(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seamark.data",
                "SEAMARK_DATABASE_URL",
                "seamark.index.patience",
                "seamark.oidc.state.issuer",
                "server.port",
                "SERVER_ADDRESS",
                "server.tomcat.remoteip.internal-proxies",
                "logging.level.root",
                "PATH"
            })
    void whatDoesNot(String name) {
        assertThat(isDecisive(name)).isFalse();
    }

    private static boolean isDecisive(String name) {
        var settings = new StandardEnvironment();
        var sources = settings.getPropertySources();
        sources.stream().toList().forEach(source -> sources.remove(source.getName()));
        sources.addFirst(new MapPropertySource("given", Map.of(name, "x")));
        return Decisive.among(settings).isPresent();
    }

    private static Stream<String> propertiesAsked() {
        return annotations(ConditionalOnProperty.class)
                .flatMap(asked ->
                        Stream.of(asked.name(), asked.value())
                                .flatMap(Arrays::stream)
                                .map(name -> asked.prefix() + name));
    }

    private static Stream<String> expressionsAsked() {
        return annotations(ConditionalOnExpression.class)
                .flatMap(asked -> ASKED.matcher(asked.value()).results())
                .map(asked -> asked.group(1));
    }

    private static <A extends Annotation> Stream<A> annotations(Class<A> type) {
        return CLASSES.stream()
                .flatMap(one -> Stream.concat(Stream.of(one), one.getMethods().stream()))
                .filter(one -> one.isAnnotatedWith(type))
                .map(one -> one.getAnnotationOfType(type));
    }
}
