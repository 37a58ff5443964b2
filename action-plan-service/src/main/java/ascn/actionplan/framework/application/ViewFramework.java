package ascn.actionplan.framework.application;

import ascn.actionplan.bodydecision.application.FollowBodyDecisions;
import ascn.actionplan.framework.domain.Framework;
import ascn.actionplan.framework.domain.FrameworkAct;
import ascn.actionplan.framework.domain.FrameworkNotFound;
import ascn.actionplan.framework.domain.FrameworkStatus;
import ascn.actionplan.framework.domain.Timeline;
import ascn.actionplan.framework.persistence.FrameworkCommentRepository;
import ascn.actionplan.framework.persistence.FrameworkTexts;
import ascn.platform.http.time.Acts;
import ascn.roster.Roster;
import ascn.roster.RosterMemberState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an edition, its text and what is derived for a day together. */
@ApplicationScoped
class ViewFramework {

    /** How decisions of bodies name what they are about. */
    private static final String FRAMEWORK = "FRAMEWORK";

    private final FrameworkTexts texts;
    private final FrameworkCommentRepository comments;
    private final FollowBodyDecisions decisions;
    private final Roster roster;
    private final Acts acts;

    ViewFramework(
            FrameworkTexts texts,
            FrameworkCommentRepository comments,
            FollowBodyDecisions decisions,
            Roster roster,
            Acts acts) {
        this.texts = texts;
        this.comments = comments;
        this.decisions = decisions;
        this.roster = roster;
        this.acts = acts;
    }

    /**
     * The edition as it is by all that is known, or as it was on a day.
     *
     * @param asOf the day; null for all that is known
     * @throws FrameworkNotFound when it had not been begun on that day
     */
    FrameworkView of(Framework framework, @Nullable LocalDate asOf) {
        var counted = asOf == null ? framework.acts() : Timeline.on(asOf, framework.acts());
        var status = Timeline.statusAfter(counted).orElseThrow(() -> FrameworkNotFound.of(framework.edition()));
        var decided = decisions.about(FRAMEWORK, framework.edition()).stream()
                .filter(decision -> asOf == null
                        || !decision.isAct()
                        || decision.occurredOn().countsOn(asOf))
                .toList();
        var day = asOf == null ? acts.today() : asOf;
        // A draft is written anew under its number, and its act keeps the digest of its beginning.
        boolean isCurrent =
                counted.stream().mapToInt(FrameworkAct::textNumber).max().orElse(1) == framework.textNumber();
        var last = counted.get(counted.size() - 1);
        int textNumber = isCurrent ? framework.textNumber() : last.textNumber();
        var digest = isCurrent ? framework.digest() : last.digest();
        var endorsedBy = counted.stream()
                .filter(act -> act.digest().equals(digest))
                .flatMap(act -> act.memberState().stream())
                .sorted()
                .toList();
        return new FrameworkView(
                framework,
                status,
                texts.get(framework.edition(), textNumber),
                digest,
                counted,
                Timeline.of(counted, framework.targets(), decided, day),
                endorsedBy,
                status == FrameworkStatus.PUT_UP ? othersThan(endorsedBy, day) : List.of(),
                comments.tally(framework.edition()));
    }

    private List<String> othersThan(List<String> endorsedBy, LocalDate day) {
        return roster.memberStatesOn(day).stream()
                .map(RosterMemberState::code)
                .filter(code -> !endorsedBy.contains(code))
                .toList();
    }
}
