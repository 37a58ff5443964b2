package ascn.cityregistry.application;

import ascn.cityregistry.dossier.DossierCalls;
import ascn.platform.testsupport.DocumentedExamples.Prepared;
import ascn.platform.testsupport.TestTokens;

/** Applications that the documented examples presume. */
public final class ExampleApplications {

    private ExampleApplications() {}

    /** A draft, with its nominator as the caller. */
    public static Prepared opened(String memberState, String city) {
        return called(TestTokens.nominatorOfThePast(memberState), ApplicationCalls.open(memberState, city));
    }

    /** A submitted application, with the Secretariat as the caller. */
    public static Prepared submitted(String memberState, String city) {
        return called(
                TestTokens.secretariat(), ApplicationCalls.submitted(memberState, city, ApplicationCalls.SUBMISSION));
    }

    private static Prepared called(String token, String application) {
        return Prepared.by(token)
                .with("applicationId", application.substring(application.lastIndexOf('/') + 1))
                .with("If-Match", DossierCalls.etagOf(application));
    }
}
