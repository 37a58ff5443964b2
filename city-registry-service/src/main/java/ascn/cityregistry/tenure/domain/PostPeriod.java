package ascn.cityregistry.tenure.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a post is held, or on which it is visibly vacant (rule C01).
 *
 * @param tenure who holds it; empty for a vacancy
 * @param since the first day; absent for a vacancy before everything on record
 * @param until the day after the last; absent while there is no end
 */
public record PostPeriod(
        Optional<KnownTenure> tenure,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    private static PostPeriod held(KnownTenure tenure) {
        return new PostPeriod(
                Optional.of(tenure), tenure.facts().since(), tenure.facts().until());
    }

    private static PostPeriod vacant(@Nullable LocalDate since, @Nullable LocalDate until) {
        return new PostPeriod(Optional.empty(), since, until);
    }

    /** Whether nobody holds the post on these days. */
    public boolean isVacant() {
        return tenure.isEmpty();
    }

    private boolean covers(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || day.isBefore(until));
    }

    /**
     * All days of a post in their order, without a gap and without an overlap; the first and the last have no limit.
     *
     * @param tenures those of one post, by their first days
     */
    private static List<PostPeriod> allDays(List<KnownTenure> tenures) {
        var periods = new ArrayList<PostPeriod>();
        LocalDate reached = null;
        boolean isOpen = true;
        for (var tenure : tenures) {
            var facts = tenure.facts();
            if (reached == null || reached.isBefore(facts.since())) {
                periods.add(vacant(reached, facts.since()));
            }
            periods.add(held(tenure));
            reached = facts.until();
            isOpen = reached != null;
        }
        if (isOpen) {
            periods.add(vacant(reached, null));
        }
        return periods;
    }

    /**
     * The history of a post: its tenures, and the vacancies between and after them. What was before the first tenure on
     * record nobody knows, so it is told only where there is none at all, or where a day of it is asked for.
     *
     * @param tenures those of one post, by their first days
     */
    public static List<PostPeriod> history(List<KnownTenure> tenures) {
        var periods = allDays(tenures);
        return tenures.isEmpty() ? periods : periods.subList(1, periods.size());
    }

    /**
     * The one state of a post on a day: exactly one holder, or a vacancy.
     *
     * @param tenures those of one post, by their first days
     */
    public static PostPeriod on(LocalDate day, List<KnownTenure> tenures) {
        return allDays(tenures).stream()
                .filter(period -> period.covers(day))
                .findFirst()
                .orElseThrow();
    }
}
