package ascn.actionplan.framework.persistence;

import ascn.actionplan.catalogue.persistence.Statements;
import ascn.actionplan.framework.domain.FrameworkStatus;
import ascn.actionplan.framework.domain.FrameworkSummary;
import ascn.actionplan.framework.domain.Viewer;
import ascn.contracts.record.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Editions in a list, by slug, in one query: how far each has come follows from its acts that count on the day. */
@ApplicationScoped
public class FrameworkList {

    /** Later than every act. */
    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private static final String LIST = """
            with asked as (select cast(? as date) as day)
            select e.edition, e.title, e.follows, then_.kind,
                (select act.occurred_on from framework_act act, asked where act.edition = e.edition
                    and act.kind = 'CIRCULATED' and act.occurred_by <= asked.day) as circulated_on,
                (select act.occurred_on from framework_act act, asked where act.edition = e.edition
                    and act.kind = 'ENDORSED' and act.occurred_by <= asked.day) as endorsed_on,
                %s as endorsed_by_jcm_on,
                %s as adopted_by_summit_on
            from framework_edition e
            cross join lateral (
                select act.kind from framework_act act where act.edition = e.edition and act.member_state is null
                order by act.place desc limit 1) now_
            cross join lateral (
                select act.kind from framework_act act, asked where act.edition = e.edition and act.member_state is null
                    and act.occurred_by <= asked.day
                order by act.place desc limit 1) then_
            where (now_.kind = 'ENDORSED' or ? or ? and now_.kind <> 'DRAFTED' or e.drafted_for = any (?))
                and (cast(? as text) is null or then_.kind = ?)
                and (cast(? as text) is null or e.edition > ?)
            order by e.edition limit ?
            """.formatted(decision("JCM", "ENDORSES"), decision("SUMMIT", "ADOPTS"));

    private final Statements statements;

    FrameworkList(Statements statements) {
        this.statements = statements;
    }

    private static String decision(String body, String verb) {
        return """
                (select taken.occurred_on from body_decision taken, asked where taken.subject_kind = 'FRAMEWORK'
                    and taken.subject_id = e.edition and taken.body = '%s' and taken.verb = '%s'
                    and taken.standing = 'RECORDED' and taken.occurred_by <= asked.day
                    order by taken.occurred_by limit 1)""".formatted(body, verb);
    }

    /**
     * A page.
     *
     * @param status only editions that had come that far, where given
     * @param day by the acts that count on this day, where given; by all that is known otherwise
     * @param after slug of the last edition of the page before, where there is one
     */
    public List<FrameworkSummary> page(
            Viewer viewer,
            @Nullable FrameworkStatus status,
            @Nullable LocalDate day,
            Optional<String> after,
            int limit) {
        @Nullable String kind = status == null ? null : status.name();
        @Nullable String last = after.orElse(null);
        return statements.all(
                LIST,
                FrameworkList::summary,
                day == null ? ANY_DAY : day,
                viewer.seesAll(),
                viewer.holdsPost(),
                viewer.chairedFor(),
                kind,
                kind,
                last,
                last,
                limit);
    }

    private static FrameworkSummary summary(ResultSet row) throws SQLException {
        return new FrameworkSummary(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                FrameworkStatus.valueOf(row.getString(4)),
                date(row.getString(5)),
                date(row.getString(6)),
                date(row.getString(7)),
                date(row.getString(8)));
    }

    private static @Nullable PartialDate date(@Nullable String written) {
        return written == null ? null : PartialDate.parse(written);
    }
}
