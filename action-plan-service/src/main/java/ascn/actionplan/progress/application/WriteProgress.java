package ascn.actionplan.progress.application;

import ascn.actionplan.progress.domain.ProgressContent;
import ascn.actionplan.progress.domain.ProgressEntry;
import ascn.actionplan.progress.domain.ProgressEntryId;
import ascn.actionplan.progress.domain.ProgressEntryOnRecord;
import ascn.actionplan.progress.persistence.ProgressEntryRepository;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import ascn.platform.identity.PostOnTheDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The officer of a city writes its yearly entry; nobody else does (rules C04, P09). */
@ApplicationScoped
public class WriteProgress {

    private final ReadableEntries readable;
    private final ProgressEntryRepository entries;
    private final ViewProgress view;
    private final PostOnTheDay postOnTheDay;
    private final Audit audit;
    private final Acts acts;
    private final Clock clock;

    WriteProgress(
            ReadableEntries readable,
            ProgressEntryRepository entries,
            ViewProgress view,
            PostOnTheDay postOnTheDay,
            Audit audit,
            Acts acts,
            Clock clock) {
        this.readable = readable;
        this.entries = entries;
        this.view = view;
        this.postOnTheDay = postOnTheDay;
        this.audit = audit;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Opens the entry of a year as a draft; it may lack what it will need.
     *
     * @throws ascn.actionplan.project.domain.CityUnknown when there is no such city
     * @throws ascn.platform.identity.PostNotHeld when the actor is not its officer today (N06)
     * @throws ProgressEntryOnRecord when the city has one for that year
     */
    @Transactional
    public ProgressView open(ProgressDraft draft, Actor actor) {
        var city = readable.city(draft.city());
        postOnTheDay.requireFor(city.cityId(), actor, acts.today());
        var id = new ProgressEntryId(city.cityId(), draft.year());
        if (entries.findByIdOptional(id).isPresent()) {
            throw new ProgressEntryOnRecord();
        }
        var entry = ProgressEntry.open(id, city.memberState(), draft.content(), acts.today(), clock.instant());
        entries.persistAndFlush(entry);
        audit.record(Change.made(ProgressEntryState.of(entry)));
        return view.of(entry);
    }

    /**
     * Writes the entry anew. Of one that the Secretariat has returned only the returned figures change.
     *
     * @throws ascn.actionplan.progress.domain.ProgressEntryNotFound when there is none for the actor
     * @throws ascn.platform.identity.PostNotHeld when the actor is not the city's officer today (N06)
     * @throws ascn.actionplan.progress.domain.ProgressEntryNotWritten while it is not with the officer
     * @throws ascn.contracts.problem.RuleViolations with each figure that was not returned and would change
     */
    @Transactional
    public ProgressView revise(ProgressEntryId id, ExpectedVersion expected, ProgressContent content, Actor actor) {
        var entry = readable.get(id, actor);
        postOnTheDay.requireFor(entry.id().city(), actor, acts.today());
        expected.requireCurrent(entry.version());
        var before = ProgressEntryState.of(entry);
        entry.revise(content);
        audit.record(Change.of(before, ProgressEntryState.of(entry)));
        entries.flush();
        return view.of(entry);
    }
}
