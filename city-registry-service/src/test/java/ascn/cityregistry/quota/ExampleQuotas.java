package ascn.cityregistry.quota;

import ascn.platform.testsupport.DocumentedExamples.Prepared;

/** Waivers that the documented examples presume. */
public final class ExampleQuotas {

    private ExampleQuotas() {}

    /** One waiver of Indonesia, seen by everyone. */
    public static Prepared waiver() {
        String id = QuotaCalls.recordWaiver("ID", 1, "2018-01-01", ", \"until\": \"2018-02-01\"")
                .statusCode(201)
                .extract()
                .path("id");
        return Prepared.anonymously().with("quotaWaiverId", id);
    }
}
