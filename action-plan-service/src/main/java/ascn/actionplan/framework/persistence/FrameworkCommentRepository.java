package ascn.actionplan.framework.persistence;

import ascn.actionplan.framework.domain.CommentNotFound;
import ascn.actionplan.framework.domain.CommentTally;
import ascn.actionplan.framework.domain.Disposition;
import ascn.actionplan.framework.domain.FrameworkComment;
import ascn.actionplan.framework.domain.FrameworkSection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps comments on the framework. */
@ApplicationScoped
public class FrameworkCommentRepository implements PanacheRepositoryBase<FrameworkComment, UUID> {

    /**
     * The comment of that id on an edition.
     *
     * @throws CommentNotFound when the edition has none
     */
    public FrameworkComment get(String edition, UUID id) {
        return find("id = ?1 and edition = ?2", id, edition)
                .firstResultOptional()
                .orElseThrow(() -> new CommentNotFound(id));
    }

    /** The comments on an edition, counted. */
    public CommentTally tally(String edition) {
        var decided = new EnumMap<Disposition, Long>(Disposition.class);
        long undecided = 0;
        var rows = getEntityManager()
                .createQuery(
                        "select comment.disposition, count(*) from FrameworkComment comment"
                                + " where comment.edition = :edition group by comment.disposition",
                        Object[].class)
                .setParameter("edition", edition)
                .getResultList();
        for (var row : rows) {
            if (row[0] == null) {
                undecided = (Long) row[1];
            } else {
                decided.put((Disposition) row[0], (Long) row[1]);
            }
        }
        return new CommentTally(undecided, decided);
    }

    /**
     * A page of the comments on an edition, oldest first: ids carry the time at which they were made.
     *
     * @param section only those on this part, where given
     * @param decided only those with a disposition, or without, where given
     * @param after the last comment of the page before, where there is one
     */
    public List<FrameworkComment> page(
            String edition,
            @Nullable FrameworkSection section,
            @Nullable Boolean decided,
            Optional<UUID> after,
            int limit) {
        var query = new StringBuilder("edition = :edition");
        var parameters = Parameters.with("edition", edition);
        if (section != null) {
            query.append(" and section = :section");
            parameters.and("section", section);
        }
        if (decided != null) {
            query.append(decided ? " and disposition is not null" : " and disposition is null");
        }
        after.ifPresent(last -> {
            query.append(" and id > :last");
            parameters.and("last", last);
        });
        return find(query + " order by id", parameters).range(0, limit - 1).list();
    }
}
