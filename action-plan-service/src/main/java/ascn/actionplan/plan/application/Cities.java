package ascn.actionplan.plan.application;

import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.project.domain.CityUnknown;
import ascn.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;

/** What this service's copy of the registry knows of the cities of plans. */
@ApplicationScoped
class Cities {

    private final Roster roster;

    Cities(Roster roster) {
        this.roster = roster;
    }

    /** The plan under its city's own slug, whatever name of the city was given (rule M12). */
    PlanId named(PlanId asked) {
        return roster.cityIdOf(asked.city())
                .map(slug -> new PlanId(slug, asked.generation()))
                .orElse(asked);
    }

    /**
     * The member state of a city.
     *
     * @throws CityUnknown when the copy has no such city
     */
    String memberStateOf(String city) {
        return roster.city(city).orElseThrow(() -> new CityUnknown(city)).memberState();
    }
}
