package ascn.cityregistry.dossier;

import static ascn.cityregistry.dossier.DossierCalls.ADMISSION;
import static ascn.cityregistry.dossier.DossierCalls.admit;
import static ascn.cityregistry.dossier.DossierCalls.open;
import static ascn.cityregistry.dossier.DossierCalls.submit;
import static org.hamcrest.Matchers.equalTo;

import ascn.cityregistry.application.ApplicationCalls;
import ascn.cityregistry.memberstate.MemberStateCalls;
import ascn.platform.testsupport.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On which days dossiers and applications are a way into the network. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class AdmissionPathTest {

    private static String on(String day) {
        return "{\"occurredOn\": \"%s\", \"source\": \"A test\"}".formatted(day);
    }

    @Test
    @DisplayName("M18 a dossier is submitted and admitted until 2019-08-22 and no day longer")
    void theLastDayOfDossiers() {
        MemberStateCalls.joined("QE", "2019-01-15");
        var dossier = open("QE", "QE Port");

        for (var day : List.of("2019-08-23", "2019-08", "../2019-08-23", "2020-01-01")) {
            submit("QE", dossier, on(day))
                    .statusCode(409)
                    .body("type", equalTo("/problems/admission-path-not-open"))
                    .body("rule", equalTo("M18"));
        }
        submit("QE", dossier, on("2019-08-22")).statusCode(200);
        admit(dossier, ADMISSION.replace("2018-03-23", "2019-08-23"))
                .statusCode(409)
                .body("type", equalTo("/problems/admission-path-not-open"));
        admit(dossier, ADMISSION.replace("2018-03-23", "2019-08-22")).statusCode(200);
    }

    @Test
    @DisplayName("M18 an application is submitted and admitted from 2019-08-23 on and not a day before")
    void theFirstDayOfApplications() {
        MemberStateCalls.joined("QL", "2019-01-15");
        var application = ApplicationCalls.open("QL", "QL Hill");

        for (var day : List.of("2019-08-22", "2019-07", "2018")) {
            DossierCalls.submit("QL", application, on(day)).statusCode(409);
        }
        DossierCalls.submit("QL", application, on("2019-08-22"))
                .body("type", equalTo("/problems/admission-path-not-open"));
        DossierCalls.submit("QL", application, on("2019")).statusCode(200);
        admit(application, ADMISSION.replace("2018-03-23", "2019-08-22"))
                .statusCode(409)
                .body("type", equalTo("/problems/admission-path-not-open"));
        admit(application, ADMISSION.replace("2018-03-23", "2019-08-23")).statusCode(200);
    }
}
