package org.seamark.files;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What opens files is not in the server. */
class SeparationTests {

    @Test
    void onlyTheProcessApartKnowsParsers() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.seamark");

        noClasses()
                .that()
                .resideOutsideOfPackage("org.seamark.files.parsing")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.tika.parser..",
                        "org.apache.tika.langdetect..",
                        "org.apache.pdfbox..",
                        "org.apache.poi..",
                        "org.seamark.files.parsing..")
                .check(classes);
    }
}
