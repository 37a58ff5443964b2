package ascn.cityregistry.tenure.application;

import ascn.cityregistry.tenure.domain.Tenure;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the audit entries of a tenure vouch for: all that it holds. Codes are no part of it; it holds none. */
record TenureState(
        UUID id,
        String post,
        String subjectOfPost,
        String memberState,
        String since,
        boolean startOnRecord,
        @Nullable String until,
        String body,
        @Nullable String designation,
        @Nullable String equivalentPost,
        boolean sample,
        String source,
        @Nullable String holder,
        int invitationGeneration,
        @Nullable String endSource,
        @Nullable String reason)
        implements AuditedState {

    static TenureState of(Tenure tenure) {
        var facts = tenure.facts();
        return new TenureState(
                tenure.id(),
                tenure.post().name(),
                tenure.subject(),
                tenure.memberState(),
                facts.since().toString(),
                facts.startOnRecord(),
                facts.until() == null ? null : facts.until().toString(),
                facts.body(),
                facts.designation() == null ? null : facts.designation().name(),
                facts.equivalentPost(),
                facts.sample(),
                facts.source(),
                tenure.holder().orElse(null),
                tenure.invitationGeneration(),
                tenure.endSource().orElse(null),
                tenure.correctionReason().orElse(null));
    }

    @Override
    public Subject subject() {
        return new Subject("tenure", id.toString());
    }
}
