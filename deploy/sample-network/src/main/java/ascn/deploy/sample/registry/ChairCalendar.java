package ascn.deploy.sample.registry;

import ascn.deploy.sample.data.Chairmanship;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The ASEAN Chair calendar (rule C10): a chairmanship runs with the calendar year. */
final class ChairCalendar implements Topic {

    private static final String CALENDAR = "/api/v1/chairmanships";

    private final DataSet record;
    private final Service registry;

    ChairCalendar(DataSet record, Service registry) {
        this.record = record;
        this.registry = registry;
    }

    @Override
    public String title() {
        return "ASEAN Chair calendar";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        List<JsonNode> calendar = registry.all(Person.secretariat(), CALENDAR + "?limit=500");
        for (Chairmanship chairmanship : record.chairmanships()) {
            var entry = Entry.of(chairmanship);
            entries.findOrEnter(calendar.stream().filter(entry::isAs).findFirst(), () -> registry.post(
                            Person.secretariat(), "chairmanship of " + chairmanship.year(), CALENDAR, entry)
                    .body());
        }
        return entries;
    }

    /** What is sent; state and days are its natural key. */
    private record Entry(String memberState, String from, String until, String standing, String source) {

        static Entry of(Chairmanship chairmanship) {
            return new Entry(
                    chairmanship.memberState(),
                    chairmanship.year().atDay(1).toString(),
                    chairmanship.year().plusYears(1).atDay(1).toString(),
                    chairmanship.standing().name(),
                    chairmanship.source());
        }

        boolean isAs(JsonNode onRecord) {
            return onRecord.path("memberState").asText().equals(memberState)
                    && onRecord.path("from").asText().equals(from)
                    && onRecord.path("until").asText().equals(until);
        }
    }
}
