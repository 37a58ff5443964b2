package ascn.cityregistry.dossier;

import static ascn.cityregistry.dossier.DossierCalls.asNominatorOf;
import static ascn.cityregistry.dossier.DossierCalls.asSecretariat;
import static ascn.cityregistry.dossier.DossierCalls.dossierOf;
import static ascn.cityregistry.dossier.DossierCalls.etagOf;
import static ascn.cityregistry.dossier.DossierCalls.open;
import static ascn.cityregistry.dossier.DossierCalls.submit;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import ascn.cityregistry.city.CityCalls;
import ascn.cityregistry.memberstate.MemberStateCalls;
import ascn.platform.testsupport.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A dossier that writes one city under two of its names, over HTTP. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class CityUnderTwoNamesTest {

    @Test
    @DisplayName("M12 one city under two names is refused at the submission, with all else; under one name it is not")
    void aDossierNamesACityOnce() {
        MemberStateCalls.joined("QS", "2018-01-15");
        var city = CityCalls.candidateSince("Qs Harbour", "QS", "2018-01-20");
        asSecretariat()
                .body("{\"name\": \"Qs Old Harbour\", \"source\": \"A test\"}")
                .post(city + "/aliases")
                .then()
                .statusCode(200);
        var dossier = open("QS", "Qs Harbour", "Qs Old Harbour", "Qs East", "Qs West");

        // Three cities under four names are within the quota.
        submit("QS", dossier)
                .statusCode(409)
                .body("type", equalTo("/problems/several-rules-broken"))
                .body("errors.code", containsInAnyOrder("city-nominated-twice", "capital-missing"))
                .body("errors.find { it.code == 'city-nominated-twice' }.rule", equalTo("M12"))
                .body("errors.find { it.code == 'city-nominated-twice' }.pointer", equalTo("/cities/1"));

        asNominatorOf("QS")
                .header("If-Match", etagOf(dossier))
                .body(dossierOf("QS", "QS Port", "Qs Old Harbour", "Qs East"))
                .put(dossier)
                .then()
                .statusCode(200);
        submit("QS", dossier).statusCode(200);
    }
}
