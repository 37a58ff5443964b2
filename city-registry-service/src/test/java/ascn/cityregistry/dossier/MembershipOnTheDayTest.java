package ascn.cityregistry.dossier;

import static ascn.cityregistry.dossier.DossierCalls.SUBMISSION;
import static ascn.cityregistry.dossier.DossierCalls.asNominatorOf;
import static ascn.cityregistry.dossier.DossierCalls.asSecretariat;
import static ascn.cityregistry.dossier.DossierCalls.etagOf;
import static ascn.cityregistry.dossier.DossierCalls.open;
import static org.hamcrest.Matchers.equalTo;

import ascn.cityregistry.memberstate.MemberStateCalls;
import ascn.platform.testsupport.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A dossier is put forward and admitted by a state that is a member of ASEAN on the day. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MembershipOnTheDayTest {

    @Test
    @DisplayName("M16 a state that acceded later neither submits nor is admitted on an earlier day")
    void aLaterMemberStateHasNoDossierBefore() {
        MemberStateCalls.joined("XG", "2019-06-04");
        var dossier = open("XG", "XG Port");

        asNominatorOf("XG")
                .header("If-Match", etagOf(dossier))
                .body(SUBMISSION)
                .post(dossier + "/submission")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-member-state-on-the-day"))
                .body("rule", equalTo("M16"));
        asNominatorOf("XG")
                .header("If-Match", etagOf(dossier))
                .body("{\"occurredOn\": \"2019-06\", \"source\": \"A test\"}")
                .post(dossier + "/submission")
                .then()
                .statusCode(200);
        asSecretariat()
                .header("If-Match", etagOf(dossier))
                .body(admissionOn("2019-06-03"))
                .post(dossier + "/admission")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-member-state-on-the-day"));
        asSecretariat()
                .header("If-Match", etagOf(dossier))
                .body(admissionOn("2019-06-04"))
                .post(dossier + "/admission")
                .then()
                .statusCode(200);
    }

    private static String admissionOn(String day) {
        return "{\"occurredOn\": \"%s\", \"decisionReference\": \"A decision\", \"source\": \"A test\"}".formatted(day);
    }
}
