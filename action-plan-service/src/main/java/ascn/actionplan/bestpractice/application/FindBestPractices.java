package ascn.actionplan.bestpractice.application;

import ascn.actionplan.bestpractice.domain.BestPractice;
import ascn.actionplan.bestpractice.domain.BestPracticeFacts;
import ascn.actionplan.bestpractice.persistence.BestPracticeTable;
import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.platform.http.time.AskedFor;
import ascn.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which best practices cities share; they are for everybody (rule P19). */
@ApplicationScoped
public class FindBestPractices {

    private final BestPracticeTable practices;
    private final Roster roster;

    FindBestPractices(BestPracticeTable practices, Roster roster) {
        this.practices = practices;
        this.roster = roster;
    }

    /**
     * What a list is asked for; all that is absent is not asked.
     *
     * @param city slug of the city, under any of its names
     * @param memberState code of the city's member state
     * @param focusArea the focus area
     * @param sector code of a sector
     * @param obstacle an obstacle that it helps against
     * @param project key of a project in which it was done
     */
    public record Question(
            @Nullable String city,
            @Nullable String memberState,
            @Nullable FocusArea focusArea,
            @Nullable String sector,
            @Nullable String obstacle,
            @Nullable String project) {}

    /** A page of those that are shared on a day, by city and in the order in which they were told. */
    @Transactional
    public List<BestPractice> list(Question question, AskedFor asked, Optional<List<String>> after, int limit) {
        var city = question.city() == null
                ? null
                : roster.cityIdOf(question.city()).orElse(question.city());
        var obstacle = question.obstacle() == null ? null : BestPracticeFacts.keyOf(question.obstacle());
        var filter = new BestPracticeTable.Filter(
                asked.day(),
                city,
                question.memberState(),
                question.focusArea(),
                question.sector(),
                obstacle,
                question.project());
        return practices.list(filter, after, limit);
    }

    /**
     * One, withdrawn or not.
     *
     * @throws ascn.actionplan.bestpractice.domain.BestPracticeNotFound when there is none
     */
    @Transactional
    public BestPractice get(UUID id) {
        return practices.get(id);
    }
}
