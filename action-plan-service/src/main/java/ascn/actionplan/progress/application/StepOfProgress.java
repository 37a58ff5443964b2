package ascn.actionplan.progress.application;

import ascn.actionplan.progress.domain.ProgressEntry;
import ascn.actionplan.progress.domain.ProgressEntryId;
import ascn.actionplan.progress.persistence.ProgressEntryRepository;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.Act;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import ascn.platform.identity.PostOnTheDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What every step of an entry has in common: whose it is, the day, the version, the audit entry. */
@ApplicationScoped
class StepOfProgress {

    private final ReadableEntries readable;
    private final ProgressEntryRepository entries;
    private final ViewProgress view;
    private final PostOnTheDay postOnTheDay;
    private final Audit audit;
    private final Acts acts;

    StepOfProgress(
            ReadableEntries readable,
            ProgressEntryRepository entries,
            ViewProgress view,
            PostOnTheDay postOnTheDay,
            Audit audit,
            Acts acts) {
        this.readable = readable;
        this.entries = entries;
        this.view = view;
        this.postOnTheDay = postOnTheDay;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Takes the step on the day of the act.
     *
     * @param subjectOf what the post is held for that the row names; a role of the token needs none
     * @param step changes the entry and tells of it
     */
    ProgressView take(
            ProgressEntryId id,
            ExpectedVersion expected,
            Acts.Dated dated,
            Actor actor,
            Function<ProgressEntry, String> subjectOf,
            BiConsumer<ProgressEntry, Act> step) {
        var entry = readable.get(id, actor);
        var act = acts.performed(dated, actor);
        postOnTheDay.requireFor(subjectOf.apply(entry), actor, act.occurredOn().lastDay());
        expected.requireCurrent(entry.version());
        var before = ProgressEntryState.of(entry);
        step.accept(entry, act);
        audit.record(Change.of(before, ProgressEntryState.of(entry)), act);
        entries.flush();
        return view.of(entry);
    }
}
