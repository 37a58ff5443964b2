package ascn.cityregistry.shepherd;

import ascn.platform.testsupport.DocumentedExamples.Prepared;
import ascn.platform.testsupport.TestTokens;

/** The term that the documented examples presume. */
public final class ExampleShepherdTerms {

    private ExampleShepherdTerms() {}

    /** The term of 1979, with the Secretariat as the caller. */
    public static Prepared recorded() {
        var term = ShepherdTermCalls.recorded(ShepherdTermCalls.term("MY", "1979-06", "1981", "RENEWED")
                .replace("A test", "Example of the documentation"));
        return Prepared.by(TestTokens.secretariat())
                .with("shepherdTermId", term.substring(term.lastIndexOf('/') + 1))
                .with("If-Match", ShepherdTermCalls.etagOf(term));
    }
}
