package ascn.roster;

import ascn.contracts.event.Publisher;
import ascn.contracts.record.Act;
import ascn.platform.events.EventsConfig;
import ascn.platform.http.time.AskedFor;
import ascn.platform.identity.HeldPost;
import ascn.platform.identity.Posts;
import ascn.platform.identity.PostsHeld;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The posts of the network by the roster (rule N06): those of tenures, and the two that are derived, CHAIR (rule C08) and
 * SHEPHERD (rule C11). Each question is one statement, so that the position it names is that of the copy which answered.
 */
@ApplicationScoped
public class RosterPosts implements Posts {

    /** Parameters: the day, the moment, the actor three times, the posts. */
    private static final String HELD_ON_A_DAY = """
            with asked as (%1$s),
            held as (
                select tenure.post, tenure.subject from roster_tenure tenure, asked
                where tenure.holder = ? and %2$s and %3$s
                union
                select 'CHAIR', t.subject from (%4$s) c cross join lateral (%5$s) t
                where t.holder = ?
                union
                select 'SHEPHERD', t.subject from (%6$s) s left join (%4$s) c on true cross join lateral (%7$s) t
                where t.holder = ?)
            %8$s
            """.formatted(
                    AnswersOfADay.ASKED,
                    AnswersOfADay.known("tenure"),
                    AnswersOfADay.runs("tenure"),
                    AnswersOfADay.CHAIRMANSHIP,
                    AnswersOfADay.tenureOf("'NATIONAL_REPRESENTATIVE'", "c.member_state"),
                    AnswersOfADay.SHEPHERD_TERM,
                    AnswersOfADay.SHEPHERDS_PERSON,
                    answer());

    /**
     * Parameters: today, the moment, the actor, the posts. Days that have not come do not count: a plan opens no door. The
     * shepherd's days are those of the term without the days on which somebody else acts for the state, or nobody can.
     */
    private static final String EVER_HELD = """
            with asked as (%1$s),
            mine as (
                select tenure.post, tenure.subject, daterange(tenure.since, least(tenure.until, asked.day + 1)) as days
                from roster_tenure tenure, asked
                where tenure.holder = ? and %2$s and tenure.since <= asked.day),
            chairs as (
                select entry.member_state, range_agg(daterange(entry.since, entry.until)) as days
                from roster_chairmanship entry, asked where %3$s group by entry.member_state),
            designated as (
                select tenure.subject, range_agg(daterange(tenure.since, tenure.until)) as days
                from roster_tenure tenure, asked
                where tenure.post = 'SHEPHERD_REPRESENTATIVE' and %2$s group by tenure.subject),
            represented as (
                select subject, range_agg(days) as days from mine where post = 'NATIONAL_REPRESENTATIVE' group by subject),
            held as (
                select post, subject from mine
                union
                select 'CHAIR', mine.subject from mine join chairs on chairs.member_state = mine.subject
                where mine.post = 'NATIONAL_REPRESENTATIVE' and mine.days && chairs.days
                union
                select 'SHEPHERD', mine.subject
                from mine
                join (
                    select term.member_state, daterange(term.since_by, term.until_by) as days
                    from roster_shepherd_term term, asked where %4$s) term on term.member_state = mine.subject
                left join chairs on chairs.member_state = mine.subject
                left join designated on designated.subject = mine.subject
                left join represented on represented.subject = mine.subject
                where mine.post in ('NATIONAL_REPRESENTATIVE', 'SHEPHERD_REPRESENTATIVE')
                    and not isempty(datemultirange(mine.days * term.days) - case mine.post
                        when 'SHEPHERD_REPRESENTATIVE' then coalesce(chairs.days * represented.days, '{}')
                        else coalesce(chairs.days, '{}') + coalesce(designated.days, '{}') end))
            %5$s
            """.formatted(
                    AnswersOfADay.ASKED,
                    AnswersOfADay.known("tenure"),
                    AnswersOfADay.known("entry"),
                    AnswersOfADay.known("term"),
                    answer());

    private final Copy copy;
    private final Clock clock;
    private final EventsConfig config;

    RosterPosts(Copy copy, Clock clock, EventsConfig config) {
        this.copy = copy;
        this.clock = clock;
        this.config = config;
    }

    private static String answer() {
        return """
            select told.position, held.post, held.subject
            from (select max(seen_up_to) as position from inbox_source where source = '%s') told
            left join held on held.post = any (?)
            order by held.post, held.subject""".formatted(Publisher.CITY_REGISTRY.source());
    }

    @Override
    public PostsHeld everHeldBy(String actorId, Set<String> posts) {
        var today = LocalDate.now(clock.withZone(Act.ZONE));
        return held(copy.all(EVER_HELD, Answer::of, today, AskedFor.NOW, actorId, posts));
    }

    @Override
    public PostsHeld heldBy(String actorId, Set<String> posts, LocalDate day) {
        return held(copy.all(HELD_ON_A_DAY, Answer::of, day, AskedFor.NOW, actorId, actorId, actorId, posts));
    }

    private PostsHeld held(List<Answer> answers) {
        var posts = answers.stream().flatMap(answer -> answer.held().stream()).toList();
        return new PostsHeld(posts, isTheRegistry() ? null : answers.get(0).position());
    }

    /** It keeps the posts itself, and has no copy. */
    private boolean isTheRegistry() {
        return config.publisher() == Publisher.CITY_REGISTRY;
    }

    /** A row of an answer: always the position, and a post where one is held. */
    private record Answer(long position, Optional<HeldPost> held) {

        static Answer of(ResultSet row) throws SQLException {
            @Nullable String post = row.getString("post");
            var held = post == null
                    ? Optional.<HeldPost>empty()
                    : Optional.of(new HeldPost(post, row.getString("subject")));
            return new Answer(row.getLong("position"), held);
        }
    }
}
