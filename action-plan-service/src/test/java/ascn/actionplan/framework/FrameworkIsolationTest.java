package ascn.actionplan.framework;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameContaining;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What cannot see the framework can neither refuse, warn, delay nor rank because of it. */
class FrameworkIsolationTest {

    @Test
    @DisplayName(
            "F06 F07 nothing of plans, projects or progress knows the framework, but what asks since when plans are shared")
    void nothingElseKnowsTheFramework() {
        var service = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("ascn.actionplan");

        noClasses()
                .that(resideOutsideOfPackage("ascn.actionplan.framework..").and(not(simpleNameContaining("Sharing"))))
                .should()
                .dependOnClassesThat(resideInAPackage("ascn.actionplan.framework.."))
                .check(service);
    }
}
