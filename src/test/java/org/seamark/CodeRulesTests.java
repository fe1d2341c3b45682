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
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** The rules of the house that hold between classes. */
class CodeRulesTests {

    private static final String BASE = "org.seamark";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(BASE);

    /** How high each module stands; it may use what stands lower, and nothing beside it. */
    private static final Map<String, Integer> HEIGHTS =
            Map.ofEntries(
                    Map.entry("kernel", -1),
                    Map.entry("vocabulary", 0),
                    Map.entry("database", 0),
                    Map.entry("files", 1),
                    Map.entry("audit", 1),
                    Map.entry("accounts", 2),
                    Map.entry("catalogue", 2),
                    Map.entry("reviews", 3),
                    Map.entry("discussions", 3),
                    Map.entry("contributions", 4),
                    Map.entry("alerts", 5),
                    Map.entry("library", 5),
                    Map.entry("practices", 5),
                    Map.entry("projects", 5),
                    Map.entry("calendar", 5),
                    Map.entry("statements", 5),
                    Map.entry("objectives", 5),
                    Map.entry("experts", 5),
                    Map.entry("assistance", 5),
                    Map.entry("pledges", 5),
                    Map.entry("workplans", 5),
                    Map.entry("observatory", 5),
                    Map.entry("law", 5),
                    Map.entry("screening", 5),
                    Map.entry("referrals", 5),
                    Map.entry("exchange", 5),
                    Map.entry("border", 5),
                    Map.entry("notifications", 6),
                    Map.entry("site", 6),
                    Map.entry("api", 6),
                    Map.entry("operations", 7));

    /** What is referred was screened, and the border asks through the exchange. */
    private static final Map<String, String> BESIDE =
            Map.of("referrals", "screening", "border", "exchange");

    @Test
    void everyModuleHasItsHeight() {
        var modules = new TreeSet<String>();
        CLASSES.forEach(type -> modules.add(module(type)));
        modules.remove("");

        assertThat(HEIGHTS.keySet()).containsAll(modules);
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
                        && height(from) <= height(to)) {
                    wrong.add(from + " uses " + to + ": " + dependency.getDescription());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static int height(String module) {
        return HEIGHTS.getOrDefault(module, Integer.MAX_VALUE);
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
}
