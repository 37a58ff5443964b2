package ascn.actionplan.project.domain;

import ascn.roster.Post;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who reads, by what decides whether plans and projects that are not shared yet are shown (rule P17).
 *
 * @param secretariat whether it is the Secretariat, which reads all of them (rule C14)
 * @param cities slugs of the cities whose officer the reader is today
 * @param memberStates codes of the states whose National Representative the reader is today
 * @param today the day of the reading: what is shared from a later day on is not shared yet
 */
public record Viewer(boolean secretariat, Set<String> cities, Set<String> memberStates, LocalDate today) {

    /** The posts that matter. */
    public static final Set<String> POSTS = Set.of(Post.CHIEF_SMART_CITY_OFFICER, Post.NATIONAL_REPRESENTATIVE);

    /** Keeps the sets from changing. */
    public Viewer {
        cities = Set.copyOf(cities);
        memberStates = Set.copyOf(memberStates);
    }

    /** Whether the reader sees what a city has told and what is shared from that day on. */
    public boolean sees(String city, String memberState, @Nullable LocalDate sharedFrom) {
        return secretariat
                || cities.contains(city)
                || memberStates.contains(memberState)
                || sharedFrom != null && !sharedFrom.isAfter(today);
    }
}
