package ascn.roster;

import ascn.platform.http.time.AskedFor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** Who holds a post, on any day (rule N06). */
@ApplicationScoped
public class Tenures {

    private static final String TENURE =
            """
            with asked as (%s)
            select %s from (%s) t
            """.formatted(AnswersOfADay.ASKED, RosterTenure.COLUMNS, AnswersOfADay.tenureOf("?", "?"));

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

    /** Whether the person of that actor id holds the post of that subject on a day. */
    public boolean holds(String actorId, String post, String subject, LocalDate day) {
        return on(post, subject, day).filter(tenure -> tenure.isHeldBy(actorId)).isPresent();
    }
}
