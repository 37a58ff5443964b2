package ascn.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import ascn.platform.testsupport.HouseRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "ascn.reporting", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    /** R16: reporting knows other services by their events alone. */
    @ArchTest
    static final ArchRule R16_reporting_calls_nobody = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.net.http..",
                    "jakarta.ws.rs.client..",
                    "org.eclipse.microprofile.rest.client..",
                    "org.apache.http..",
                    "ascn.cityregistry..",
                    "ascn.twinning..",
                    "ascn.actionplan..");
}
