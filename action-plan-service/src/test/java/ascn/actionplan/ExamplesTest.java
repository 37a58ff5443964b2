package ascn.actionplan;

import static org.awaitility.Awaitility.await;

import ascn.actionplan.bestpractice.ExampleSharing;
import ascn.actionplan.framework.ExampleFrameworks;
import ascn.actionplan.plan.ExamplePlans;
import ascn.actionplan.progress.ExampleProgress;
import ascn.actionplan.project.ExampleProjects;
import ascn.actionplan.workbook.ExampleWorkbooks;
import ascn.actionplan.workshop.ExampleWorkshops;
import ascn.contracts.event.cityregistry.CityAdmittedV1;
import ascn.platform.testsupport.DocumentedExamples;
import ascn.platform.testsupport.EventExamples;
import ascn.platform.testsupport.PublishedEvents;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import ascn.roster.Roster;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The examples presume one city of the registry. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ExamplesTest extends DocumentedExamples {

    private UUID event;

    @Inject
    Roster roster;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void follow() {
        try (var registry = PublishedEvents.ofCityRegistry()) {
            event = registry.publish("city", "bandar-seri-begawan", 1, "2026-01-01", admitted())
                    .id();
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> roster.city("bandar-seri-begawan").isPresent());
    }

    private final EventExamples events = EventExamples.withoutReadModels();

    @AfterEach
    void tidy() {
        ExampleProjects.forget(database);
        ExampleSharing.forget(database);
        events.tidy();
        ExamplePlans.forget(database);
        ExampleWorkshops.forget(database);
    }

    @Override
    protected Prepared given(String operationId) {
        if (ExamplePlans.OPERATIONS.contains(operationId)) {
            return ExamplePlans.of(operationId, database);
        }
        if (ExampleWorkbooks.OPERATIONS.contains(operationId)) {
            return ExampleWorkbooks.of(operationId, database);
        }
        if (ExampleWorkshops.OPERATIONS.contains(operationId)) {
            return ExampleWorkshops.of(operationId, database);
        }
        if (ExampleProgress.OPERATIONS.contains(operationId)) {
            return ExampleProgress.of(operationId);
        }
        if (ExampleProjects.OPERATIONS.contains(operationId)) {
            return ExampleProjects.of(operationId, database);
        }
        if (ExampleSharing.OPERATIONS.contains(operationId)) {
            return ExampleSharing.of(operationId, database);
        }
        return switch (operationId) {
            case "findEvent" -> Prepared.by(TestTokens.secretariat()).with("eventId", event.toString());
            case "findAuditEntries" -> Prepared.by(TestTokens.secretariat());
            default ->
                ExampleFrameworks.given(operationId, database)
                        .or(() -> events.given(operationId))
                        .orElseGet(Prepared::anonymously);
        };
    }

    private static CityAdmittedV1 admitted() {
        return new CityAdmittedV1(
                "bandar-seri-begawan",
                "Bandar Seri Begawan",
                "BN",
                "CITY",
                "PILOT",
                "2026-01-01",
                UUID.randomUUID(),
                "List of 23 March 2018",
                "RECORDED",
                "Concept note, 2018");
    }
}
