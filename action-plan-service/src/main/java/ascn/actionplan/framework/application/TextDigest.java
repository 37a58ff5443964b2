package ascn.actionplan.framework.application;

import ascn.actionplan.framework.domain.FrameworkContent;
import ascn.actionplan.framework.domain.FrameworkItem;
import ascn.actionplan.framework.domain.FrameworkSection;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.StateDigest;
import ascn.platform.audit.Subject;
import java.util.List;

/**
 * What the digest of a text is made of: SHA-256 of its canonical JSON (RFC 8785), so that whoever has the text can compute the
 * digest that comments and endorsements name.
 */
record TextDigest(
        String edition,
        String title,
        List<FrameworkItem> definition,
        List<FrameworkItem> principles,
        List<FrameworkItem> outcomes)
        implements AuditedState {

    /** The digest in hexadecimal digits. */
    static String of(String edition, String title, FrameworkContent content) {
        return StateDigest.plain()
                .of(new TextDigest(
                        edition,
                        title,
                        content.of(FrameworkSection.DEFINITION),
                        content.of(FrameworkSection.PRINCIPLES),
                        content.of(FrameworkSection.OUTCOMES)));
    }

    @Override
    public Subject subject() {
        return new Subject("framework", edition);
    }
}
