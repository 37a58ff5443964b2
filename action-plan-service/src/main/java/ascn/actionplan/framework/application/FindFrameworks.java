package ascn.actionplan.framework.application;

import ascn.actionplan.framework.domain.FrameworkComment;
import ascn.actionplan.framework.domain.FrameworkSection;
import ascn.actionplan.framework.domain.FrameworkStatus;
import ascn.actionplan.framework.domain.FrameworkSummary;
import ascn.actionplan.framework.persistence.FrameworkCommentRepository;
import ascn.actionplan.framework.persistence.FrameworkList;
import ascn.contracts.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which editions of the framework there are for a reader, what they say and what is said of them. */
@ApplicationScoped
public class FindFrameworks {

    private final ReadableFrameworks readable;
    private final ViewFramework view;
    private final FrameworkList list;
    private final FrameworkCommentRepository comments;

    FindFrameworks(
            ReadableFrameworks readable, ViewFramework view, FrameworkList list, FrameworkCommentRepository comments) {
        this.readable = readable;
        this.view = view;
        this.list = list;
        this.comments = comments;
    }

    /**
     * The edition of that slug.
     *
     * @param asOf as it was on this day, by what is known now; null for all that is known
     * @param reader empty for a call without a token
     * @throws ascn.actionplan.framework.domain.FrameworkNotFound when there is, or was, none for the reader
     */
    @Transactional
    public FrameworkView get(String edition, @Nullable LocalDate asOf, Optional<Actor> reader) {
        return view.of(readable.get(edition, reader), asOf);
    }

    /**
     * A page of editions, by slug.
     *
     * @param status only those that had come that far, where given
     * @param asOf as they were on this day, where given
     * @param after slug of the last edition of the page before
     */
    @Transactional
    public List<FrameworkSummary> list(
            @Nullable FrameworkStatus status,
            @Nullable LocalDate asOf,
            Optional<String> after,
            int limit,
            Optional<Actor> reader) {
        return list.page(readable.viewer(reader), status, asOf, after, limit);
    }

    /**
     * A comment.
     *
     * @throws ascn.actionplan.framework.domain.FrameworkNotFound when there is no such edition for the reader
     * @throws ascn.actionplan.framework.domain.CommentNotFound when the edition has no such comment
     */
    @Transactional
    public FrameworkComment comment(String edition, UUID commentId, Actor reader) {
        return comments.get(readable.get(edition, Optional.of(reader)).edition(), commentId);
    }

    /**
     * A page of comments, oldest first.
     *
     * @param section only those on this part, where given
     * @param decided only those with a disposition, or without, where given
     * @throws ascn.actionplan.framework.domain.FrameworkNotFound when there is no such edition for the reader
     */
    @Transactional
    public List<FrameworkComment> comments(
            String edition,
            @Nullable FrameworkSection section,
            @Nullable Boolean decided,
            Optional<UUID> after,
            int limit,
            Actor reader) {
        return comments.page(readable.get(edition, Optional.of(reader)).edition(), section, decided, after, limit);
    }
}
