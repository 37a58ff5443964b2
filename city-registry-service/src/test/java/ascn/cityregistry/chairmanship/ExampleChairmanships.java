package ascn.cityregistry.chairmanship;

import ascn.platform.testsupport.DocumentedExamples.Prepared;
import ascn.platform.testsupport.TestTokens;

/** The entry of the calendar that the documented examples presume. */
public final class ExampleChairmanships {

    private ExampleChairmanships() {}

    /** The entry of 1977, with the Secretariat as the caller. */
    public static Prepared recorded() {
        var entry = ChairmanshipCalls.recorded("MY", "1977-01-01", "1978-01-01", "Example of the documentation");
        return Prepared.by(TestTokens.secretariat())
                .with("chairmanshipId", entry.substring(entry.lastIndexOf('/') + 1))
                .with("If-Match", ChairmanshipCalls.etagOf(entry));
    }
}
