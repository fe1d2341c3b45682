package org.seamark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/** The rules of the house that hold between classes. */
class CodeRulesTests {

    private static final String BASE = "org.seamark";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(BASE);

    /** What is referred was screened, and the border asks through the exchange. */
    private static final Map<String, String> BESIDE =
            Map.of("referrals", "screening", "border", "exchange");

    private static final AnnotationBeanNameGenerator NAMES = new AnnotationBeanNameGenerator();

    @Test
    void everyModuleHasItsHeight() {
        var modules = new TreeSet<String>();
        CLASSES.forEach(type -> modules.add(module(type)));
        modules.remove("");

        assertThat(Heights.modules()).containsAll(modules);
    }

    @Test
    void aModuleUsesOnlyWhatStandsLower() {
        var wrong = new TreeSet<String>();
        for (var type : CLASSES) {
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var from = module(type);
                var to = module(dependency.getTargetClass());
                if (!from.isEmpty()
                        && !to.isEmpty()
                        && !from.equals(to)
                        && !to.equals(BESIDE.get(from))
                        && Heights.of(from) <= Heights.of(to)) {
                    wrong.add(from + " uses " + to + ": " + dependency.getDescription());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** The name of the direct sub-package; none for the launcher and what is not ours. */
    private static String module(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(BASE + ".") ? name.substring(BASE.length() + 1).split("\\.")[0] : "";
    }

    @Test
    void whatProtectsAPersonNeverReachesEnforcement() {
        firewall(BASE, "screening", "referrals", "exchange", "border").check(CLASSES);
    }

    @Test
    void whatEnforcesNeverReachesIntoProtection() {
        firewall(BASE, "exchange", "border", "screening", "referrals").check(CLASSES);
    }

    @Test
    void theFirewallStopsADetour() {
        var fixtures = new ClassFileImporter().importPackages(BASE + ".fixtures");

        assertThatThrownBy(() ->
                        firewall(BASE + ".fixtures", "screening", "referrals", "exchange", "border")
                                .check(fixtures))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Interview")
                .hasMessageContaining("Alert");
    }

    private static ArchRule firewall(
            String base, String from, String orFrom, String to, String orTo) {
        return noClasses()
                .that()
                .resideInAnyPackage(base + "." + from + "..", base + "." + orFrom + "..")
                .should()
                .transitivelyDependOnClassesThat()
                .resideInAnyPackage(base + "." + to + "..", base + "." + orTo + "..")
                .allowEmptyShould(true);
    }

    @Test
    void onlyWebPackagesSeeHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..")
                .check(CLASSES);
    }

    @Test
    void controllersArePackagePrivate() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void repositoriesArePackagePrivate() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .and()
                .areNotAnnotatedWith(NoRepositoryBean.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveNameMatching(".*(Dto|DTO|Entity|Manager|Helper|Utils?|Service|Repository)")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .orShould()
                .resideInAnyPackage(
                        "..common..", "..support..", "..core..", "..models..", "..util..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandsWriteToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".operations..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CLASSES);
    }

    /** Beans are called by the simple name of their class, whatever module it is of. */
    @Test
    void noTwoBeansHaveOneName() {
        assertThat(sameNames(CLASSES)).isEmpty();
    }

    @Test
    void twoBeansOfOneNameAreNoticed() {
        var both = new ClassFileImporter().importClasses(Buoy.class, Lamp.class);

        assertThat(sameNames(both))
                .containsExactly(
                        "beacon: org.seamark.CodeRulesTests$Buoy, org.seamark.CodeRulesTests$Lamp");
    }

    @Component("beacon")
    private static final class Buoy {}

    @Component("beacon")
    private static final class Lamp {}

    private static List<String> sameNames(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isMetaAnnotatedWith(Component.class))
                .filter(type -> !type.isInterface() && !type.isAnnotation())
                .collect(
                        Collectors.groupingBy(
                                CodeRulesTests::bean,
                                TreeMap::new,
                                Collectors.mapping(
                                        JavaClass::getName, Collectors.toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .filter(named -> named.getValue().size() > 1)
                .map(named -> named.getKey() + ": " + String.join(", ", named.getValue()))
                .toList();
    }

    private static String bean(JavaClass type) {
        return NAMES.generateBeanName(
                new AnnotatedGenericBeanDefinition(type.reflect()),
                new SimpleBeanDefinitionRegistry());
    }
}
