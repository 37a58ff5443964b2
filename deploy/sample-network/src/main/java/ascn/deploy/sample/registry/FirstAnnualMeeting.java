package ascn.deploy.sample.registry;

import ascn.contracts.record.Standing;
import ascn.deploy.sample.data.CalendarEntry;
import ascn.deploy.sample.data.Chairmanship;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Answer;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.RecordStopped;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of the first annual meeting: its source says that the framework was endorsed at it, so that was on its agenda,
 * before the plans (rule A07), and is an outcome that was done that day (rule A05). A meeting of which an outcome is on record
 * came to its end: it is concluded on its day by the Chair, which lets the first action plans be shared (rule P17). Of no
 * later meeting is an outcome of these kinds on record.
 */
final class FirstAnnualMeeting implements Topic {

    private static final String MEETINGS = "/api/v1/meetings";
    private static final int NUMBER = 1;
    private static final String ENDORSEMENT = "ASCF_ENDORSEMENT";

    private final DataSet record;
    private final Service registry;

    FirstAnnualMeeting(DataSet record, Service registry) {
        this.record = record;
        this.registry = registry;
    }

    @Override
    public String title() {
        return "Agenda, outcome and conclusion of the first annual meeting";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        CalendarEntry held = held();
        String path = MEETINGS + "/" + id();
        Answer read = registry.get(Person.secretariat(), path);
        Answer withAgenda = entries.findOrEnter(
                Optional.of(read)
                        .filter(meeting -> !meeting.body().path("agenda").isEmpty()),
                () -> registry.put(
                        Person.secretariat(),
                        "agenda of the first annual meeting",
                        path + "/agenda",
                        Agenda.of(held),
                        read));
        Answer withOutcome = entries.findOrEnter(
                Optional.of(withAgenda).filter(meeting -> outcome(meeting).isPresent()),
                () -> registry.post(
                        Person.secretariat(),
                        "endorsement of the framework at the first annual meeting",
                        path + "/outcomes",
                        Outcome.of(held)));
        JsonNode outcome = outcome(withOutcome)
                .orElseThrow(() -> new RecordStopped("The first annual meeting does not show its outcome."));
        Answer closed = entries.findOrEnter(
                Optional.of(withOutcome).filter(meeting -> outcome.hasNonNull("closedOn")),
                () -> registry.post(
                        Person.secretariat(),
                        "closure of the outcome of the first annual meeting",
                        path + "/outcomes/" + outcome.path("id").asText() + "/closure",
                        Map.of(
                                "occurredOn", held.firstDay().toString(),
                                "closingAct", "Endorsement by the member states at the meeting",
                                "source", held.source())));
        entries.findOrEnter(
                Optional.of(closed).filter(meeting -> meeting.body().hasNonNull("conclusion")),
                () -> registry.post(
                        chair(held),
                        "conclusion of the first annual meeting",
                        path + "/conclusion",
                        Map.of("occurredOn", held.firstDay().toString(), "source", held.source()),
                        closed));
        return entries;
    }

    private CalendarEntry held() {
        return record.calendar().stream()
                .filter(entry -> entry.standing() == Standing.RECORDED)
                .filter(entry ->
                        entry.annualMeeting().filter(number -> number == NUMBER).isPresent())
                .findFirst()
                .orElseThrow(() -> new RecordStopped("The data set has no first annual meeting."));
    }

    private String id() {
        return registry.all(Person.secretariat(), MEETINGS + "?limit=500").stream()
                .filter(meeting -> meeting.path("number").asInt() == NUMBER)
                .map(meeting -> meeting.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new RecordStopped("The first annual meeting is not on record."));
    }

    private Person chair(CalendarEntry held) {
        Year year = Year.from(held.firstDay().lastDay());
        return record.chairmanships().stream()
                .filter(chairmanship -> chairmanship.year().equals(year))
                .map(Chairmanship::memberState)
                .map(Person::representativeOf)
                .findFirst()
                .orElseThrow(() -> new RecordStopped("The data set has no chair of " + year + "."));
    }

    private static Optional<JsonNode> outcome(Answer meeting) {
        for (JsonNode outcome : meeting.body().path("outcomes")) {
            if (outcome.path("type").asText().equals(ENDORSEMENT)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }

    private record Agenda(List<Map<String, String>> items, String source) {

        static Agenda of(CalendarEntry held) {
            return new Agenda(
                    List.of(
                            Map.of("type", "ENDORSE_ASCF", "title", "ASEAN Smart Cities Framework"),
                            Map.of("type", "SHARE_PLANS", "title", "Action plans of the cities")),
                    held.source());
        }
    }

    private record Outcome(String type, String text, String ownerKind, String owner, String source) {

        static Outcome of(CalendarEntry held) {
            return new Outcome(
                    ENDORSEMENT, "The ASEAN Smart Cities Framework is endorsed", "BODY", "ASCN", held.source());
        }
    }
}
