package ascn.cityregistry;

import ascn.cityregistry.application.ExampleApplications;
import ascn.cityregistry.calendar.CalendarCalls;
import ascn.cityregistry.chairmanship.ExampleChairmanships;
import ascn.cityregistry.city.ExampleCities;
import ascn.cityregistry.dossier.ExampleDossiers;
import ascn.cityregistry.meeting.ExampleMeetings;
import ascn.cityregistry.meeting.MeetingCalls;
import ascn.cityregistry.memberstate.MemberStateCalls;
import ascn.cityregistry.networkact.NetworkActCalls;
import ascn.cityregistry.nomination.NominationCalls;
import ascn.cityregistry.quota.ExampleQuotas;
import ascn.cityregistry.secretariat.SecretariatUnitCalls;
import ascn.cityregistry.shepherd.ExampleShepherdTerms;
import ascn.cityregistry.tenure.ExampleTenures;
import ascn.platform.identity.ActorIds;
import ascn.platform.testsupport.DocumentedExamples;
import ascn.platform.testsupport.DocumentedExamples.Prepared;
import ascn.platform.testsupport.EventExamples;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;

/** The examples are told for Indonesia; its dossiers are forgotten before each and after the last. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ExamplesTest extends DocumentedExamples {

    @Inject
    AgroalDataSource database;

    @Inject
    ActorIds actorIds;

    private final EventExamples events = EventExamples.withoutReadModels();

    @AfterEach
    void tidy() {
        events.tidy();
    }

    @Override
    protected Prepared given(String operationId) {
        forgetDossiers();
        if (ExampleMeetings.OPERATIONS.contains(operationId)) {
            return ExampleMeetings.of(operationId, database, actorIds);
        }
        return switch (operationId) {
            case "openDossier" -> Prepared.by(TestTokens.nominatorOf("ID"));
            case "reviseDossier", "findDossier", "findDossiers" ->
                ExampleDossiers.opened("ID", "DKI Jakarta", "Makassar");
            case "submitDossier" -> ExampleDossiers.opened("ID", "DKI Jakarta", "Makassar");
            case "admitDossier" -> ExampleDossiers.submitted("ID", "DKI Jakarta", "Makassar");
            case "returnDossier" -> ExampleDossiers.submitted("ID", "DKI Jakarta", "Makassar");
            case "withdrawDossier" -> ExampleDossiers.opened("ID", "DKI Jakarta", "Makassar");
            case "openApplication" -> Prepared.by(TestTokens.nominatorOf("ID"));
            case "reviseApplication",
                    "findApplication",
                    "findApplications",
                    "submitApplication",
                    "withdrawApplication" -> ExampleApplications.opened("ID", "Sumedang");
            case "returnApplication", "admitApplication" -> ExampleApplications.submitted("ID", "Sumedang");
            case "recordNominationCall", "recordAdmissionPath" -> Prepared.by(TestTokens.secretariat());
            case "findNominationCall", "findNominationCalls" -> NominationCalls.exampleCall();
            case "findCity", "findCities" -> ExampleDossiers.admitted("ID", "DKI Jakarta", "Makassar");
            case "recordCity", "recordNetwork" -> Prepared.by(TestTokens.secretariat());
            case "renameCity",
                    "addCityAlias",
                    "recordCityPlace",
                    "recordCityPopulation",
                    "recordCityDesignation",
                    "recordCityListing",
                    "findCityHistory" -> ExampleCities.candidate();
            case "mergeCities" -> ExampleCities.twoRecords();
            case "withdrawCity" -> {
                ExampleDossiers.admitted("ID", "DKI Jakarta", "Makassar");
                yield ExampleCities.toWithdraw("makassar", "ID");
            }
            case "correctNetwork", "recordNetworkMembership" -> ExampleCities.network();
            case "findNetwork", "findNetworks", "findNetworkMemberships" -> ExampleCities.networkMember();
            case "recordQuotaPolicy", "recordQuotaWaiver", "previewQuota" -> Prepared.by(TestTokens.secretariat());
            case "findQuotaWaiver", "findQuotaWaivers" -> ExampleQuotas.waiver();
            case "findEvent" -> ExampleDossiers.told(database, "ID", "DKI Jakarta", "Makassar");
            case "recordAccession" -> Prepared.by(TestTokens.secretariat());
            case "moveCapital" -> Prepared.by(TestTokens.secretariat()).with("If-Match", MemberStateCalls.etagOf("ID"));
            case "recordChairmanship" -> Prepared.by(TestTokens.secretariat());
            case "findChairmanship", "findChairmanships", "correctChairmanship" -> ExampleChairmanships.recorded();
            case "recordNetworkAct", "recordCalendarDate", "recordMeeting" -> Prepared.by(TestTokens.secretariat());
            case "findNetworkAct", "findNetworkActs", "correctNetworkAct" -> NetworkActCalls.planned();
            case "recordSecretariatUnit" -> Prepared.by(TestTokens.secretariat());
            case "findSecretariatUnit", "findSecretariatUnits", "correctSecretariatUnit" ->
                SecretariatUnitCalls.example(database);
            case "findMemberStateOverview" -> ExampleTenures.recordedOfficer();
            case "recordCalendarRule" -> Prepared.by(TestTokens.secretariat());
            case "findCalendarRule", "findCalendarRules" -> CalendarCalls.rule();
            case "findCalendar", "findCalendarDate", "findCalendarDates", "moveCalendarDate" -> CalendarCalls.jcm();
            case "recordShepherdTerm" -> Prepared.by(TestTokens.secretariat());
            case "findShepherdTerm", "findShepherdTerms", "correctShepherdTerm", "findShepherd" ->
                ExampleShepherdTerms.recorded();
            case "findChair" -> ExampleChairmanships.recorded();
            case "recordRepresentative", "recordShepherdRepresentative" -> Prepared.by(TestTokens.secretariat());
            case "findRepresentatives" -> ExampleTenures.representative("representatives");
            case "findShepherdRepresentatives" -> ExampleTenures.representative("shepherd-representatives");
            case "recordOfficer" -> ExampleTenures.city();
            case "findTenure", "findTenures", "correctTenure", "endTenure", "reissueInvitation" ->
                ExampleTenures.recordedOfficer();
            case "writeContact" -> ExampleTenures.unreachableOfficer();
            case "findOfficers" -> ExampleTenures.endedOfficer();
            case "acceptInvitation" -> ExampleTenures.invitedOfficer(database);
            case "readContact", "eraseContact" -> ExampleTenures.reachableOfficer();
            case "findAuditEntries" -> ExampleDossiers.audited("ID", "DKI Jakarta", "Makassar");
            default -> events.given(operationId).orElseGet(Prepared::anonymously);
        };
    }

    @AfterEach
    void forgetDossiers() {
        MeetingCalls.forget(database, 1966);
        ExampleTenures.forget(database);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "delete from nominated_city where dossier_id in (select dossier_id from dossier where member_state = 'ID')");
            statement.execute("delete from city where member_state = 'ID'");
            statement.execute("delete from city_application where member_state = 'ID'");
            statement.execute("delete from nomination_call where of_year = 1967");
            statement.execute("delete from admission_path where effective_from = '2093-01-01'");
            statement.execute("delete from network where code = 'SAMPLE'");
            statement.execute("delete from dossier where member_state = 'ID'");
            statement.execute("delete from quota_waiver where member_state = 'ID'");
            statement.execute("delete from quota_policy where effective_from = '2093-01-01'");
            statement.execute("delete from member_state_capital where member_state = 'XA' or city_id = 'nusantara'");
            statement.execute("delete from member_state where code = 'XA'");
            statement.execute("delete from chairmanship where since = '1977-01-01'");
            statement.execute("delete from network_act");
            statement.execute("delete from calendar_rule where code = 'SAMPLE_STEP'");
            statement.execute("delete from secretariat_unit where since_on = '1968-01'");
            statement.execute("delete from calendar_date where year in (1983, 2091)");
            statement.execute("delete from shepherd_term where since_on like '1979-06%'");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
