package ascn.cityregistry.nomination.application;

import ascn.cityregistry.nomination.domain.NominationCall;
import ascn.cityregistry.nomination.domain.NominationCallAlreadyRecorded;
import ascn.cityregistry.nomination.domain.NominationCallId;
import ascn.cityregistry.nomination.domain.NominationEvent.NominationCallRecorded;
import ascn.cityregistry.nomination.messaging.NominationAnnouncer;
import ascn.cityregistry.nomination.persistence.NominationCallRepository;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.DatePrecision;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The Secretariat writes down by when the member states are asked to nominate (rules M08, C14). */
@ApplicationScoped
public class RecordNominationCall {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final NominationCallRepository calls;
    private final NominationAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    RecordNominationCall(NominationCallRepository calls, NominationAnnouncer announcer, Audit audit, Acts acts) {
        this.calls = calls;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * The call.
     *
     * @param year the year whose nominations it asks for
     * @param deadline the last day, as precisely as it is known
     * @param occurredOn the day of the call, where it is known
     * @param standing RECORDED unless only a plan is known
     * @param source where it is written down
     * @param supersedes the call on record that this one corrects; null for a new one
     */
    public record Call(
            int year,
            PartialDate deadline,
            @Nullable PartialDate occurredOn,
            @Nullable Standing standing,
            String source,
            @Nullable NominationCallId supersedes) {}

    /**
     * Keeps the call. It changes nothing of what was submitted before: lateness is judged when a dossier comes.
     *
     * @throws ascn.cityregistry.nomination.domain.NominationCallNotFound when the one to correct is not there
     * @throws ascn.cityregistry.nomination.domain.NominationCallSuperseded when that was corrected before
     * @throws NominationCallAlreadyRecorded when another call of that year holds
     */
    @Transactional
    public NominationCall record(Call call, Actor actor) {
        var occurredOn = Objects.requireNonNullElseGet(call.occurredOn(), () -> latestDayOf(call));
        var act = acts.recorded(occurredOn, new Acts.Dated(occurredOn, call.standing(), call.source()), actor);
        var recorded = new NominationCallRecorded(
                new NominationCallId(ids.generate()),
                call.year(),
                call.deadline(),
                call.source(),
                call.supersedes(),
                act);
        if (call.supersedes() != null) {
            calls.get(call.supersedes()).giveWayAt(act.recordedAt());
            // Before the new row comes: both may name the same year.
            calls.flush();
        }
        if (calls.isOnRecord(call.year())) {
            throw new NominationCallAlreadyRecorded();
        }
        var kept = NominationCall.from(recorded);
        calls.persistAndFlush(kept);
        announcer.announce(recorded);
        audit.record(Change.made(NominationCallState.of(kept)), act);
        return kept;
    }

    /** Who does not know the day of a call knows that it came before its deadline, and before today. */
    private PartialDate latestDayOf(Call call) {
        var deadline = call.deadline().lastDay();
        var today = acts.today();
        return new PartialDate(DatePrecision.NOT_LATER_THAN, deadline.isAfter(today) ? today : deadline);
    }
}
