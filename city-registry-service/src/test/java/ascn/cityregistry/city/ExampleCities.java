package ascn.cityregistry.city;

import ascn.platform.testsupport.DocumentedExamples.Prepared;
import ascn.platform.testsupport.TestTokens;

/** Cities and networks that the documented examples presume. */
public final class ExampleCities {

    private ExampleCities() {}

    /** A candidate of Indonesia, with the Secretariat as the caller. */
    public static Prepared candidate() {
        return called("sample-harbour", CityCalls.candidateSince("Sample Harbour", "ID", "2026-10-01"));
    }

    /** Two records of one city, one of which is about to be merged into the other. */
    public static Prepared twoRecords() {
        CityCalls.candidateSince("Sample Harbour", "ID", "2026-10-01");
        return called("sample-haven", CityCalls.candidateSince("Sample Haven", "ID", "2026-10-01"));
    }

    private static Prepared called(String cityId, String city) {
        return Prepared.by(TestTokens.secretariat()).with("cityId", cityId).with("If-Match", CityCalls.etagOf(city));
    }

    /** A member, with the National Representative of its state as the caller. */
    public static Prepared toWithdraw(String cityId, String memberState) {
        return Prepared.by(TestTokens.person("test-nr-" + memberState))
                .with("If-Match", CityCalls.etagOf("/api/v1/cities/" + cityId));
    }

    /** A network beside a candidate, with the Secretariat as the caller. */
    public static Prepared network() {
        CityCalls.candidateSince("Sample Harbour", "ID", "2026-10-01");
        NetworkCalls.recorded("SAMPLE", "Network of sample cities");
        return Prepared.by(TestTokens.secretariat()).with("If-Match", CityCalls.etagOf("/api/v1/networks/SAMPLE"));
    }

    /** A candidate that belongs to a network, seen by everyone. */
    public static Prepared networkMember() {
        network();
        NetworkCalls.join("sample-harbour", """
                {"network": "SAMPLE", "role": "Member of the steering committee", "since": "2019",
                 "source": "Example of the documentation"}
                """).statusCode(200);
        return Prepared.anonymously();
    }
}
