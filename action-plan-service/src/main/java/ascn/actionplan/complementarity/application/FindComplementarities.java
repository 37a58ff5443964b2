package ascn.actionplan.complementarity.application;

import ascn.actionplan.bestpractice.domain.BestPracticeFacts;
import ascn.actionplan.complementarity.domain.Complementarity;
import ascn.actionplan.complementarity.persistence.Complementarities;
import ascn.actionplan.project.application.CityAuthors;
import ascn.actionplan.project.application.Viewers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a city may learn from others, of what the caller sees (rules P17, P22). */
@ApplicationScoped
public class FindComplementarities {

    private final Complementarities complementarities;
    private final CityAuthors cities;
    private final Viewers viewers;

    FindComplementarities(Complementarities complementarities, CityAuthors cities, Viewers viewers) {
        this.complementarities = complementarities;
        this.cities = cities;
        this.viewers = viewers;
    }

    /**
     * A page of hits.
     *
     * @param slug the city that wants to learn
     * @param obstacle an obstacle of the city, in its words; absent when it names none
     * @throws ascn.actionplan.project.domain.CityUnknown when the slug leads to no city
     */
    @Transactional
    public List<Complementarity> list(String slug, @Nullable String obstacle, Optional<List<String>> after, int limit) {
        var question = new Complementarities.Question(
                cities.city(slug).cityId(), obstacle, obstacle == null ? null : BestPracticeFacts.keyOf(obstacle));
        return complementarities.list(question, viewers.current(), after, limit);
    }
}
