package ascn.deploy.sample.registry;

import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.data.ShepherdTerm;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The terms of the shepherd (rule C11). An elected one is judged by the ASEAN Chair calendar, which comes before. */
final class ShepherdTerms implements Topic {

    private static final String TERMS = "/api/v1/shepherd-terms";

    private final DataSet record;
    private final Service registry;

    ShepherdTerms(DataSet record, Service registry) {
        this.record = record;
        this.registry = registry;
    }

    @Override
    public String title() {
        return "Terms of the shepherd";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        List<JsonNode> terms = registry.all(Person.secretariat(), TERMS + "?limit=500");
        for (ShepherdTerm term : record.shepherdTerms()) {
            var entry = Entry.of(term);
            entries.findOrEnter(terms.stream().filter(entry::isAs).findFirst(), () -> registry.post(
                            Person.secretariat(),
                            "term of the shepherd " + entry.memberState() + " from " + entry.from(),
                            TERMS,
                            entry)
                    .body());
        }
        return entries;
    }

    /** What is sent; state and beginning are its natural key. */
    private record Entry(String memberState, String from, String until, String kind, String source) {

        static Entry of(ShepherdTerm term) {
            return new Entry(
                    term.memberState(), term.from().toString(), term.until().toString(), term.kind(), term.source());
        }

        boolean isAs(JsonNode onRecord) {
            return onRecord.path("memberState").asText().equals(memberState)
                    && onRecord.path("from").asText().equals(from);
        }
    }
}
