package ascn.actionplan.progress.messaging;

import ascn.actionplan.progress.domain.KnownProject;
import ascn.actionplan.progress.domain.ProgressEvent;
import ascn.actionplan.progress.domain.ProgressEvent.ProgressForwarded;
import ascn.actionplan.progress.domain.ProgressEvent.ProgressRecalled;
import ascn.actionplan.progress.domain.ProgressEvent.ProgressReceived;
import ascn.actionplan.progress.domain.ProgressEvent.ProgressReturned;
import ascn.actionplan.progress.domain.ProgressEvent.ProgressSent;
import ascn.actionplan.progress.domain.ProgressLine;
import ascn.actionplan.progress.domain.ProgressState;
import ascn.contracts.event.actionplan.ActionPlanEvent;
import ascn.contracts.event.actionplan.NoUpdateStatedV1;
import ascn.contracts.event.actionplan.ProgressEnteredV1;
import ascn.contracts.event.actionplan.ProgressEnteredV1.Line;
import ascn.contracts.event.actionplan.ProgressForwardedV1;
import ascn.contracts.event.actionplan.ProgressRecalledV1;
import ascn.contracts.event.actionplan.ProgressReceivedV1;
import ascn.contracts.event.actionplan.ProgressReturnedV1;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the other services of the way of a yearly entry, within the transaction that wrote it. */
@ApplicationScoped
public class ProgressAnnouncer {

    private final Outbox outbox;

    ProgressAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Tells what was sent.
     *
     * @param projects the city's projects by every key that leads to them; a title and focus area that the entry leaves as
     *     they were are told from there
     */
    public void announce(ProgressSent sent, Map<String, KnownProject> projects) {
        append(sent, sent.content().noUpdate() ? noUpdate(sent) : entered(sent, projects));
    }

    private static NoUpdateStatedV1 noUpdate(ProgressSent sent) {
        return new NoUpdateStatedV1(
                sent.id().city(),
                sent.memberState(),
                sent.id().year(),
                sent.revision(),
                isWithRepresentative(sent),
                sent.act().occurredOn().toString());
    }

    private static ProgressEnteredV1 entered(ProgressSent sent, Map<String, KnownProject> projects) {
        return new ProgressEnteredV1(
                sent.id().city(),
                sent.memberState(),
                sent.id().year(),
                sent.revision(),
                isWithRepresentative(sent),
                sent.act().occurredOn().toString(),
                sent.act().standing().name(),
                sent.act().sourceText(),
                sent.content().lines().stream()
                        .map(line -> lineOf(line, projects.get(line.project())))
                        .toList());
    }

    private static boolean isWithRepresentative(ProgressSent sent) {
        return sent.state() == ProgressState.WITH_REPRESENTATIVE;
    }

    /** @param known the project; null for one that the entry itself brings onto the record, with its title */
    private static Line lineOf(ProgressLine line, @Nullable KnownProject known) {
        var focusArea = line.focusArea() == null && known != null ? known.focusArea() : line.focusArea();
        return new Line(
                known == null ? line.project() : known.key(),
                known == null || line.title() != null ? String.valueOf(line.title()) : known.title(),
                focusArea == null ? null : focusArea.name(),
                String.valueOf(line.status()),
                String.valueOf(line.objective()),
                String.valueOf(line.progress()),
                String.valueOf(line.obstacles()),
                String.valueOf(line.wayForward()),
                String.valueOf(line.supportRequired()));
    }

    /** Tells that it was taken back. */
    public void announce(ProgressRecalled recalled) {
        append(
                recalled,
                new ProgressRecalledV1(
                        recalled.id().city(),
                        recalled.memberState(),
                        recalled.id().year(),
                        recalled.revision()));
    }

    /** Tells that it was passed on. */
    public void announce(ProgressForwarded forwarded) {
        append(
                forwarded,
                new ProgressForwardedV1(
                        forwarded.id().city(),
                        forwarded.memberState(),
                        forwarded.id().year(),
                        forwarded.revision(),
                        forwarded.act().occurredOn().toString()));
    }

    /** Tells that it went back. What was said of it is between those who wrote and read it. */
    public void announce(ProgressReturned returned) {
        append(
                returned,
                new ProgressReturnedV1(
                        returned.id().city(),
                        returned.memberState(),
                        returned.id().year(),
                        returned.revision(),
                        returned.by().name(),
                        returned.figure().orElse(null)));
    }

    /** Tells that it was received. */
    public void announce(ProgressReceived received) {
        append(
                received,
                new ProgressReceivedV1(
                        received.id().city(),
                        received.memberState(),
                        received.id().year(),
                        received.revision(),
                        received.content().noUpdate(),
                        received.reported().occurredOn().toString(),
                        received.act().occurredOn().toString()));
    }

    private void append(ProgressEvent told, ActionPlanEvent event) {
        var act = told.act();
        outbox.append(
                new AggregateRef("progress-entry", told.id().toString()),
                event,
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
