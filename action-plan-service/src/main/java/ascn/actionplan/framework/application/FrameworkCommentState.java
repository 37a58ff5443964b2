package ascn.actionplan.framework.application;

import ascn.actionplan.framework.domain.FrameworkComment;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the audit entries of a comment vouch for. */
record FrameworkCommentState(
        UUID id,
        String edition,
        String digest,
        String section,
        @Nullable Integer item,
        String post,
        String of,
        String text,
        String occurredOn,
        @Nullable String source,
        @Nullable String decision)
        implements AuditedState {

    static FrameworkCommentState of(FrameworkComment comment) {
        return new FrameworkCommentState(
                comment.id(),
                comment.edition(),
                comment.digest(),
                comment.section().name(),
                comment.item().orElse(null),
                comment.post(),
                comment.subject(),
                comment.text(),
                comment.occurredOn().toString(),
                comment.source().orElse(null),
                // The text of a record names all its components.
                comment.decision().map(Object::toString).orElse(null));
    }

    @Override
    public Subject subject() {
        return new Subject("framework-comment", id.toString());
    }
}
