package ascn.cityregistry.dossier;

import static ascn.cityregistry.dossier.DossierCalls.SUBMISSION;
import static ascn.cityregistry.dossier.DossierCalls.dossierOf;
import static java.util.Map.entry;

import ascn.cityregistry.application.ApplicationCalls;
import ascn.cityregistry.city.CityCalls;
import ascn.cityregistry.meeting.MeetingPosts;
import ascn.cityregistry.tenure.TenureCalls;
import ascn.platform.identity.ActorIds;
import ascn.platform.testsupport.PermissionCells;
import ascn.platform.testsupport.PermissionCells.Call;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Who may call what, cell by cell. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class PermissionCellsTest {

    private static final String STATE = "LA";
    private static final String HOLDER = "cells-representative";
    private static final String CONTACT = "{\"name\": \"Sample Person\"}";
    private static final String APPLICATIONS = "/api/v1/applications";

    @Inject
    AgroalDataSource database;

    @Inject
    ActorIds actorIds;

    @BeforeEach
    @AfterEach
    void forgetTheDossiersOfThatState() throws SQLException {
        TenureCalls.forget(database, "member_state = '" + STATE + "'");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from nominated_city where dossier_id in"
                    + " (select dossier_id from dossier where member_state = '" + STATE + "')");
            statement.execute("delete from city where member_state = '" + STATE + "'");
            statement.execute("delete from dossier where member_state = '" + STATE + "'");
            statement.execute("delete from city_application where member_state = '" + STATE + "'");
        }
    }

    @TestFactory
    Stream<DynamicNode> everyCellOfThePermissionTable() {
        var content = dossierOf(STATE, "Vientiane");
        var dossier = once(() -> DossierCalls.open(STATE, "Vientiane"));
        var contact = once(this::contactOfAHolder);

        var meeting = MeetingPosts.held(database, actorIds);

        var written = ApplicationCalls.applicationOf(STATE, "LA Hill");
        var application = once(() -> ApplicationCalls.open(STATE, "LA Hill"));

        var city = once(() -> CityCalls.candidate("Cells City", STATE));

        return PermissionCells.of("city-registry-service")
                .holder("NATIONAL_REPRESENTATIVE", MeetingPosts.representative())
                .holder("CHAIR", MeetingPosts.chair(), "NATIONAL_REPRESENTATIVE")
                .related(
                        "own-delegation",
                        MeetingPosts.representative(),
                        MeetingPosts.otherRepresentative(),
                        Map.of(
                                "nameDelegation", new Call(() -> meeting + "/delegations", MeetingPosts.DELEGATION),
                                "correctDelegation",
                                        new Call(() -> MeetingPosts.named(meeting), MeetingPosts.CORRECTION)))
                .related(
                        "own-state-overview",
                        MeetingPosts.representative(),
                        MeetingPosts.otherRepresentative(),
                        Map.of("findMemberStateOverview", new Call(() -> "/api/v1/member-states/XU/overview", null)))
                .related(
                        "own-member-state",
                        TestTokens.nominatorOfThePast(STATE),
                        TestTokens.nominatorOfThePast("KH"),
                        Map.ofEntries(
                                entry("openDossier", new Call(() -> besides(dossier), content)),
                                entry("findDossiers", new Call(() -> "/api/v1/dossiers?memberState=" + STATE, null)),
                                entry("findDossier", new Call(dossier, null)),
                                entry("reviseDossier", new Call(dossier, content)),
                                entry("submitDossier", new Call(() -> dossier.get() + "/submission", SUBMISSION)),
                                entry("withdrawDossier", new Call(() -> dossier.get() + "/withdrawal", "{}")),
                                entry("openApplication", new Call(() -> beside(application), written)),
                                entry("findApplications", new Call(() -> APPLICATIONS + "?memberState=" + STATE, null)),
                                entry("findApplication", new Call(application, null)),
                                entry("reviseApplication", new Call(application, written)),
                                entry(
                                        "submitApplication",
                                        new Call(() -> application.get() + "/submission", ApplicationCalls.SUBMISSION)),
                                entry("withdrawApplication", new Call(() -> application.get() + "/withdrawal", "{}"))))
                .related(
                        "own-tenures",
                        TestTokens.person(HOLDER),
                        TestTokens.person("cells-another"),
                        Map.of("findTenures", new Call(() -> "/api/v1/tenures?holder=" + actorIds.of(HOLDER), null)))
                .related(
                        "contact-of-colleague",
                        TestTokens.person(HOLDER),
                        TestTokens.person("cells-another"),
                        Map.of("readContact", new Call(contact, null)))
                .related(
                        "own-contact",
                        TestTokens.person(HOLDER),
                        TestTokens.person("cells-another"),
                        Map.of("writeContact", new Call(contact, CONTACT), "eraseContact", new Call(contact, null)))
                .related(
                        "representative-of-its-state",
                        TestTokens.person("test-nr-LA"),
                        TestTokens.person("test-nr-KH"),
                        Map.of("withdrawCity", new Call(() -> city.get() + "/withdrawal", "{}")))
                .tests();
    }

    /** Where the contact data are of somebody who holds a post of that state. */
    private String contactOfAHolder() {
        var tenure = TenureCalls.representativeOf(STATE, "2024-06-01");
        TenureCalls.accept(HOLDER, tenure.code()).statusCode(200);
        var contact = tenure.address() + "/contact";
        TenureCalls.asPerson(HOLDER).body(CONTACT).put(contact).then().statusCode(200);
        return contact;
    }

    /** Where dossiers are opened, once there is one already: no call of the own state makes another. */
    private static String besides(Supplier<String> dossier) {
        return URI.create(dossier.get()).resolve("/api/v1/dossiers").toString();
    }

    private static String beside(Supplier<String> application) {
        return URI.create(application.get()).resolve(APPLICATIONS).toString();
    }

    private static Supplier<String> once(Supplier<String> made) {
        var values = new ArrayList<String>();
        return () -> {
            if (values.isEmpty()) {
                values.add(made.get());
            }
            return values.get(0);
        };
    }
}
