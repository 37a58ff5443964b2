package ascn.deploy.sample.actionplan;

import ascn.contracts.record.DatePrecision;
import ascn.contracts.record.PartialDate;
import ascn.deploy.sample.data.CalendarEntry;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.data.MemberState;
import ascn.deploy.sample.play.Answer;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.RecordStopped;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The framework on its way to the consensus of the member states: the revised draft that the workshop discussed, and the
 * endorsement by each of the ten states of that day at the first annual meeting (rule F04). The text is that of the endorsed
 * edition, the only one on record. When the Chair revised it and put it up is not on record either, only that it was no later
 * than the acts that followed.
 *
 * <p>What the JCM and the Summit did with it later are acts of other bodies (rule F05), which reporting-service tells.
 */
final class FrameworkConsensus implements Topic {

    private final DataSet record;
    private final FrameworkEdition edition;
    private final Service actionPlans;

    FrameworkConsensus(DataSet record, Service actionPlans) {
        this.record = record;
        this.edition = new FrameworkEdition(record, actionPlans);
        this.actionPlans = actionPlans;
    }

    @Override
    public String title() {
        return "Framework, revised, discussed and endorsed by the member states";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        CalendarEntry workshop = edition.workshop();
        CalendarEntry meeting = edition.meeting();
        Answer circulated =
                edition.onRecord().orElseThrow(() -> new RecordStopped("The framework of 2018 was not drafted."));
        Answer revised = act(
                entries,
                "REVISED",
                circulated,
                read -> edition.step(
                        "revision of",
                        "/revision",
                        new Revision(
                                FrameworkEdition.Sections.of(edition.text()),
                                noLaterThan(workshop),
                                edition.text().source()),
                        read));
        Answer discussed = act(
                entries,
                "DISCUSSED",
                revised,
                read -> edition.step(
                        "discussion of",
                        "/discussion",
                        new Discussion(workshop.event(), workshop.lastDay().toString(), workshop.source()),
                        read));
        Answer putUp = act(
                entries,
                "PUT_UP",
                discussed,
                read -> edition.step(
                        "endorsement call for",
                        "/endorsement-call",
                        new FrameworkEdition.Dated(
                                noLaterThan(meeting), edition.text().source()),
                        read));
        states(record, meeting).forEach(state -> endorse(state, putUp, meeting, entries));
        return entries;
    }

    private static Answer act(Entries entries, String kind, Answer read, UnaryOperator<Answer> step) {
        return entries.findOrEnter(
                Optional.of(read).filter(edition -> FrameworkEdition.has(kind, edition)), () -> step.apply(read));
    }

    private void endorse(String state, Answer putUp, CalendarEntry meeting, Entries entries) {
        entries.findOrEnter(
                Optional.of(putUp).filter(read -> isEndorsedBy(state, read)),
                () -> actionPlans.post(
                        Person.representativeOf(state),
                        "endorsement of the framework of 2018 by " + state,
                        FrameworkEdition.PATH + "/endorsements",
                        new Endorsement(
                                state,
                                putUp.text("digest"),
                                meeting.firstDay().toString(),
                                edition.text().source())));
    }

    private static boolean isEndorsedBy(String state, Answer read) {
        for (JsonNode endorser : read.body().path("endorsedBy")) {
            if (endorser.asText().equals(state)) {
                return true;
            }
        }
        return false;
    }

    /** The codes of the states that were members of ASEAN on the day of the meeting. */
    static List<String> states(DataSet record, CalendarEntry meeting) {
        return record.memberStates().stream()
                .filter(state -> !state.joinedAsean().isAfter(meeting.firstDay().lastDay()))
                .map(MemberState::code)
                .toList();
    }

    private static String noLaterThan(CalendarEntry entry) {
        return new PartialDate(DatePrecision.NOT_LATER_THAN, entry.lastDay().lastDay()).toString();
    }

    private record Revision(FrameworkEdition.Sections sections, String occurredOn, String source) {}

    private record Discussion(String reference, String occurredOn, String source) {}

    private record Endorsement(String memberState, String digest, String occurredOn, String source) {}
}
