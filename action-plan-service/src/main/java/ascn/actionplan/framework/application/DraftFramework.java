package ascn.actionplan.framework.application;

import ascn.actionplan.framework.domain.EditionOnRecord;
import ascn.actionplan.framework.domain.FollowedNotEndorsed;
import ascn.actionplan.framework.domain.Framework;
import ascn.actionplan.framework.domain.FrameworkContent;
import ascn.actionplan.framework.domain.FrameworkStatus;
import ascn.actionplan.framework.persistence.FrameworkRepository;
import ascn.actionplan.framework.persistence.FrameworkTexts;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import ascn.platform.identity.PostOnTheDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The Chair begins an edition (rule F03). */
@ApplicationScoped
public class DraftFramework {

    private final FrameworkRepository frameworks;
    private final FrameworkTexts texts;
    private final ViewFramework view;
    private final PostOnTheDay postOnTheDay;
    private final Audit audit;
    private final Acts acts;

    DraftFramework(
            FrameworkRepository frameworks,
            FrameworkTexts texts,
            ViewFramework view,
            PostOnTheDay postOnTheDay,
            Audit audit,
            Acts acts) {
        this.frameworks = frameworks;
        this.texts = texts;
        this.view = view;
        this.postOnTheDay = postOnTheDay;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * A draft as it is begun.
     *
     * @param edition its slug, never changed
     * @param title its title
     * @param follows slug of the endorsed edition that it is to follow, where there is one
     * @param content its text, complete or not
     */
    public record Drafted(
            String edition, String title, @Nullable String follows, FrameworkContent content) {}

    /**
     * Keeps the draft. Nobody is told of it before it is circulated.
     *
     * @throws ascn.platform.identity.PostNotHeld when the actor is not the Chair on that day (C08, N06)
     * @throws EditionOnRecord when there is an edition of that slug
     * @throws FollowedNotEndorsed when the edition that it is to follow is not endorsed (F03)
     */
    @Transactional
    public FrameworkView draft(Drafted drafted, Acts.Dated dated, Actor actor) {
        var act = acts.performed(dated, actor);
        var chair = postOnTheDay.require(actor, act.occurredOn().lastDay());
        if (frameworks.named(drafted.edition()).isPresent()) {
            throw new EditionOnRecord();
        }
        refuseUnlessEndorsed(drafted.follows());
        var digest = TextDigest.of(drafted.edition(), drafted.title(), drafted.content());
        var framework = Framework.draft(
                drafted.edition(),
                drafted.title(),
                drafted.follows(),
                // The table names the post CHAIR alone, and it is always held for a state.
                Objects.requireNonNull(chair.of()),
                digest,
                act);
        frameworks.persistAndFlush(framework);
        texts.keep(drafted.edition(), framework.textNumber(), drafted.content());
        audit.record(Change.made(FrameworkState.of(framework)), act);
        return view.of(framework, null);
    }

    private void refuseUnlessEndorsed(@Nullable String follows) {
        if (follows != null
                && frameworks
                        .named(follows)
                        .filter(followed -> followed.status() == FrameworkStatus.ENDORSED)
                        .isEmpty()) {
            throw new FollowedNotEndorsed(follows);
        }
    }
}
