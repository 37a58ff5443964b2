package ascn.actionplan.deadline.application;

import ascn.actionplan.deadline.domain.DeadlineOnRecord;
import ascn.actionplan.deadline.domain.ReportingDeadline;
import ascn.actionplan.deadline.messaging.DeadlineAnnouncer;
import ascn.actionplan.deadline.persistence.ReportingDeadlineRepository;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import ascn.platform.http.time.AskedFor;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The Secretariat writes down by when the entries of a year are asked for (rules P21, R15). */
@ApplicationScoped
public class RecordReportingDeadline {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final ReportingDeadlineRepository deadlines;
    private final DeadlineAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    RecordReportingDeadline(
            ReportingDeadlineRepository deadlines, DeadlineAnnouncer announcer, Audit audit, Acts acts) {
        this.deadlines = deadlines;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * What was set.
     *
     * @param dueOn the last day on which an entry is in time
     * @param occurredOn when it was set, as precisely as it is known
     * @param standing RECORDED unless only a plan is known
     * @param source where it is written down
     * @param reason why it takes the place of another; null for the first one
     */
    public record Entry(
            LocalDate dueOn,
            PartialDate occurredOn,
            @Nullable Standing standing,
            String source,
            @Nullable String reason) {

        private Acts.Dated dated() {
            return new Acts.Dated(occurredOn, standing, source);
        }
    }

    /**
     * Keeps the first deadline of a year.
     *
     * @throws DeadlineOnRecord when the year has one
     * @throws ascn.actionplan.deadline.domain.DeadlineOutsideYear when the day is far from the year
     * @throws ascn.platform.http.time.ActInTheFuture when it was set after today and is not PLANNED (N01)
     */
    @Transactional
    public ReportingDeadline record(int year, Entry entry, Actor actor) {
        var act = acts.recorded(entry.occurredOn(), entry.dated(), actor);
        var recorded = ReportingDeadline.told(year, entry.dueOn(), entry.source(), null, act);
        if (deadlines.of(year, AskedFor.NOW).isPresent()) {
            throw new DeadlineOnRecord();
        }
        var kept = ReportingDeadline.from(ids.generate(), recorded);
        deadlines.persistAndFlush(kept);
        announcer.announce(recorded);
        audit.record(Change.made(ReportingDeadlineState.of(kept)), act);
        return kept;
    }

    /**
     * Another day takes the place of the one on record, which stays as it was known.
     *
     * @throws ascn.actionplan.deadline.domain.DeadlineNotFound when the year has none
     * @throws ascn.actionplan.deadline.domain.DeadlineOutsideYear when the day is far from the year
     * @throws ascn.platform.http.time.ActInTheFuture when it was set after today and is not PLANNED (N01)
     */
    @Transactional
    public ReportingDeadline correct(int year, ExpectedVersion expected, Entry entry, Actor actor) {
        var current = deadlines.get(year, AskedFor.NOW);
        expected.requireCurrent(current.version());
        var act = acts.recorded(entry.occurredOn(), entry.dated(), actor);
        var recorded = ReportingDeadline.told(year, entry.dueOn(), entry.source(), entry.reason(), act);
        var before = ReportingDeadlineState.of(current);
        var kept = current.giveWayTo(ids.generate(), recorded);
        // The one before gives its place before the other takes it.
        deadlines.flush();
        deadlines.persistAndFlush(kept);
        announcer.announce(recorded);
        audit.record(Change.of(before, ReportingDeadlineState.of(kept)), act);
        return kept;
    }
}
