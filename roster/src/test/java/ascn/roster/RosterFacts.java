package ascn.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a service learns what its roster answers: the registry is told, every other service hears of it. Each call comes back
 * when the fact can be asked for.
 */
public interface RosterFacts {

    /** A member state chairs ASEAN on these days; answers the id of the entry. */
    String chairmanship(String memberState, String from, String until);

    /** What was known of an entry is replaced. */
    void chairmanshipCorrected(String id, String memberState, String from, String until);

    /** A member state is the shepherd in a renewed term; answers its id. */
    String term(String memberState, String from, String until);

    /**
     * Somebody has a post on these days; answers the id of the tenure.
     *
     * @param until the day after the last; null while it has no end
     * @param holder actor id of the person who accepted; null where nobody has
     */
    String tenure(String post, String subject, String since, @Nullable String until, @Nullable String holder);

    /** The tenure ends. */
    void tenureEnded(String id, String until);

    /** A moment after all that was told, and before all that will be. */
    Instant now();
}
