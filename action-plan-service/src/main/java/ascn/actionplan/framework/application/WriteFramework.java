package ascn.actionplan.framework.application;

import ascn.actionplan.framework.domain.Framework;
import ascn.actionplan.framework.persistence.FrameworkRepository;
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

/** What every write to an edition has in common: one after the other, by who holds the post on the day, with one audit entry. */
@ApplicationScoped
class WriteFramework {

    private final ReadableFrameworks readable;
    private final FrameworkRepository frameworks;
    private final ViewFramework view;
    private final PostOnTheDay postOnTheDay;
    private final Audit audit;
    private final Acts acts;

    WriteFramework(
            ReadableFrameworks readable,
            FrameworkRepository frameworks,
            ViewFramework view,
            PostOnTheDay postOnTheDay,
            Audit audit,
            Acts acts) {
        this.readable = readable;
        this.frameworks = frameworks;
        this.view = view;
        this.postOnTheDay = postOnTheDay;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * An act of the Chair of its day on what the Chair has read, in the transaction of the use case.
     *
     * @param step takes the step and announces it
     */
    FrameworkView step(
            String edition, ExpectedVersion expected, Acts.Dated dated, Actor actor, BiConsumer<Framework, Act> step) {
        return write(edition, actor, framework -> {
            var act = acts.performed(dated, actor);
            postOnTheDay.require(actor, act.occurredOn().lastDay());
            expected.requireCurrent(framework.version());
            step.accept(framework, act);
            return act;
        });
    }

    /**
     * Any write to an edition, in the transaction of the use case.
     *
     * @param change writes and announces, and answers the act by which it did
     */
    FrameworkView write(String edition, Actor actor, Function<Framework, Act> change) {
        var framework = readable.forWrite(edition, actor);
        var before = FrameworkState.of(framework);
        var act = change.apply(framework);
        frameworks.flush();
        audit.record(Change.of(before, FrameworkState.of(framework)), act);
        return view.of(framework, null);
    }
}
