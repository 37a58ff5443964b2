package ascn.actionplan.framework.application;

import ascn.actionplan.framework.domain.Framework;
import ascn.actionplan.framework.domain.FrameworkAct;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the audit entries of an edition vouch for: all that is stored of it; its text by the digest. */
record FrameworkState(
        String edition,
        String title,
        @Nullable String follows,
        String draftedFor,
        String digest,
        List<String> acts,
        List<String> targets)
        implements AuditedState {

    static FrameworkState of(Framework framework) {
        return new FrameworkState(
                framework.edition(),
                framework.title(),
                framework.follows().orElse(null),
                framework.draftedFor(),
                framework.digest(),
                framework.acts().stream().map(FrameworkAct::toString).toList(),
                framework.targets().entrySet().stream()
                        .map(target -> target.getKey() + " " + target.getValue())
                        .sorted()
                        .toList());
    }

    @Override
    public Subject subject() {
        return new Subject("framework", edition);
    }
}
