package ascn.actionplan.framework.domain;

import ascn.contracts.record.Act;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to an edition of the framework. A draft is told to nobody until it is circulated. */
public sealed interface FrameworkEvent {

    /** Slug of the edition. */
    String edition();

    /** When it took effect, and who told it. */
    Act act();

    /** The Chair circulated it. */
    record FrameworkCirculated(
            String edition,
            String title,
            Optional<String> follows,
            String memberState,
            String digest,
            List<FrameworkSection> parts,
            Map<FrameworkStep, FrameworkTarget> targets,
            Act act)
            implements FrameworkEvent {}

    /** A city or a member state commented on it. */
    record FrameworkCommented(
            String edition,
            UUID commentId,
            String digest,
            FrameworkSection section,
            @Nullable Integer item,
            String post,
            String subject,
            Act act)
            implements FrameworkEvent {}

    /** The Chair said what becomes of a comment. */
    record FrameworkCommentDecided(
            String edition, UUID commentId, FrameworkSection section, Disposition disposition, Act act)
            implements FrameworkEvent {}

    /** It has a revised draft. */
    record FrameworkRevised(
            String edition,
            String formerDigest,
            String digest,
            List<FrameworkSection> parts,
            Map<Disposition, Long> dispositions,
            Act act)
            implements FrameworkEvent {}

    /** It was discussed at a workshop. */
    record FrameworkDiscussed(String edition, String digest, String reference, Act act) implements FrameworkEvent {}

    /** The Chair put it up for endorsement. */
    record FrameworkPutUp(String edition, String digest, Act act) implements FrameworkEvent {}

    /** A member state endorsed it. */
    record FrameworkEndorsedByMemberState(String edition, String digest, String memberState, Act act)
            implements FrameworkEvent {}

    /** Every member state of the day has endorsed it. */
    record FrameworkEndorsed(String edition, String title, String digest, List<String> memberStates, Act act)
            implements FrameworkEvent {}

    /** Its targets are others. */
    record FrameworkTargetsSet(String edition, Map<FrameworkStep, FrameworkTarget> targets, String source, Act act)
            implements FrameworkEvent {}
}
