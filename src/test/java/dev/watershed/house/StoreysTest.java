package dev.watershed.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoreysTest {

    static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(Storey.HOUSE);

    @ParameterizedTest
    @EnumSource
    void aStoreyUsesOnlyTheStoreysItMayStandOn(Storey storey) {
        classes()
                .that()
                .resideInAPackage(storey.packages())
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage(Storey.HOUSE + "..")
                                .or(resideInAnyPackage(storey.mayUse())))
                .because("a package is a storey and uses only storeys below it")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void onlyTheWindowAndTheWiringSeeJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Storey.UI.packages(), Storey.HOUSE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp.ikonli..")
                .because("what can be decided without a window is decided below it")
                .check(HOUSE);
    }

    @Test
    void noPackagesLeanOnEachOtherInACircle() {
        slices().matching(Storey.HOUSE + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void everyPackageOfTheHouseIsAStorey() {
        String[] storeys =
                Arrays.stream(Storey.values()).map(Storey::packages).toArray(String[]::new);
        classes()
                .that()
                .resideOutsideOfPackage(Storey.HOUSE)
                .should()
                .resideInAnyPackage(storeys)
                .because("a package no rule names is a package no rule holds")
                .check(HOUSE);
    }
}
