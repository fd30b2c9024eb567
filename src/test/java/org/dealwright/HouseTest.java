package org.dealwright;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.transaction.annotation.Transactional;

import org.dealwright.core.action.Records;
import org.dealwright.core.query.Query;

/** The house stands as drawn: rooms, arrows, one boundary of a transaction, one place for SQL. */
class HouseTest {
    private static final JavaClasses ALL = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.dealwright");
    private static final List<String> FLOORS = List.of("core", "work", "sales", "edge");

    @Test
    void everyArrowBetweenRoomsIsAllowed() {
        ApplicationModules.of(Dealwright.class).verify();
    }

    @Test
    void everyRoomSaysWhatItMayUse() {
        var rooms = ApplicationModules.of(Dealwright.class).stream().toList();

        assertThat(rooms).isNotEmpty().allSatisfy(room ->
                assertThat(room.getBasePackage().getAnnotation(ApplicationModule.class)).as("package-info of %s", room.getBasePackage().getName()).isPresent());
    }

    @Test
    void noClassLiesOutsideARoom() {
        classes().that().doNotHaveFullyQualifiedName(Dealwright.class.getName()).and().doNotHaveSimpleName("package-info")
                .and().resideOutsideOfPackage("org.dealwright.launch..")
                .should().resideInAnyPackage(FLOORS.stream().map(floor -> "org.dealwright." + floor + ".(*)..").toArray(String[]::new)).check(ALL);
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked = ALL.stream().map(each -> each.getPackage()).distinct()
                .filter(each -> !each.getName().equals("org.dealwright.launch"))
                .filter(each -> !each.isAnnotatedWith(NullMarked.class)).map(each -> each.getName()).sorted().toList();

        assertThat(unmarked).isEmpty();
    }

    @Test
    void onlyReadingAndActionsAreTransactional() {
        noMethods().that().areDeclaredInClassesThat().doNotHaveFullyQualifiedName("org.dealwright.core.action.Actions")
                .and().areDeclaredInClassesThat().doNotHaveFullyQualifiedName("org.dealwright.core.store.Reading")
                .should().beAnnotatedWith(Transactional.class).check(ALL);
    }

    @Test
    void theCoreKnowsNothingOfHttp() {
        noClasses().that().resideInAnyPackage("org.dealwright.core..", "org.dealwright.work..", "org.dealwright.sales..")
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "org.springframework.http..").check(ALL);
    }

    @Test
    void whatIsReadWhoeverMaySeeItIsForRulesAndVerbsOnly() {
        noClasses().that().resideInAPackage("org.dealwright.edge..").should().callMethod(Records.class, "unguarded", Query.class).check(ALL);
    }

    @Test
    void salesAndWorkAndPagesWriteNoSql() {
        noClasses().that().resideInAnyPackage("org.dealwright.work..", "org.dealwright.sales..", "org.dealwright.edge.pages..", "org.dealwright.edge.webapi..")
                .should().dependOnClassesThat().resideInAnyPackage("org.jooq..", "java.sql..").check(ALL);
    }
}
