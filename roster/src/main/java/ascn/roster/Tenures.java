package ascn.roster;

import ascn.platform.http.time.AskedFor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who holds a post, on any day (rule N06). */
@ApplicationScoped
public class Tenures {

    private static final String TENURE =
            """
            with asked as (%s)
            select %s from (%s) t
            """.formatted(AnswersOfADay.ASKED, RosterTenure.COLUMNS, AnswersOfADay.tenureOf("?", "?"));

    private static final String OF_POST =
            """
            with asked as (%s)
            select %s from roster_tenure t, asked where t.post = ? and %s and %s order by t.subject, t.recorded_at desc
            """.formatted(AnswersOfADay.ASKED, RosterTenure.COLUMNS, AnswersOfADay.known("t"), AnswersOfADay.runs("t"));

    private final Copy copy;
    private final Chairs chairs;

    Tenures(Copy copy, Chairs chairs) {
        this.copy = copy;
        this.chairs = chairs;
    }

    /**
     * The tenure of a post on a day, by what is known now; nobody may have accepted it yet.
     *
     * @param post one of {@link Post}; the derived ones too
     * @param subject code of the member state, or for an officer the slug of the city
     */
    public Optional<RosterTenure> on(String post, String subject, LocalDate day) {
        return switch (post) {
            case Post.CHAIR ->
                chairs.chairOn(day).representative().filter(tenure -> tenure.subject()
                        .equals(subject));
            case Post.SHEPHERD ->
                chairs.shepherdOn(day).representative().filter(tenure -> tenure.subject()
                        .equals(subject));
            default -> copy.first(TENURE, RosterTenure::of, day, AskedFor.NOW, post, subject);
        };
    }

    /**
     * All tenures of a post that run on a day, by subject, in one question; subjects without one are vacant.
     *
     * @param post one of the three that are stored
     */
    public List<RosterTenure> ofPost(String post, LocalDate day) {
        return copy.all(OF_POST, RosterTenure::of, day, AskedFor.NOW, post);
    }

    /** Whether the person of that actor id holds the post of that subject on a day. */
    public boolean holds(String actorId, String post, String subject, LocalDate day) {
        return on(post, subject, day).filter(tenure -> tenure.isHeldBy(actorId)).isPresent();
    }
}
