package ascn.actionplan.plan.persistence;

import ascn.actionplan.plan.domain.Plan;
import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.plan.domain.PlanNotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps plans; their texts are with {@link PlanTexts}. */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    /**
     * The plan of that city and generation.
     *
     * @throws PlanNotFound when there is none
     */
    public Plan get(PlanId id) {
        return optional(id).orElseThrow(() -> PlanNotFound.of(id));
    }

    /** The plan of that city and generation, where there is one. */
    public Optional<Plan> optional(PlanId id) {
        return find("id = ?1", id).firstResultOptional();
    }

    /** All plans of a city, by generation. */
    public List<Plan> ofCity(String city) {
        return list("id.city = ?1 order by id.generation", city);
    }

    /** The submitted plans of a generation that are not shared yet. */
    public List<Plan> unshared(int generation) {
        return list("id.generation = ?1 and sharedFrom is null and latest > 0 order by id.city", generation);
    }
}
