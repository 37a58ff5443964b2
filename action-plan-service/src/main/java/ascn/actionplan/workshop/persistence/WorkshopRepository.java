package ascn.actionplan.workshop.persistence;

import ascn.actionplan.workshop.domain.Workshop;
import ascn.actionplan.workshop.domain.WorkshopNotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps workshops. */
@ApplicationScoped
public class WorkshopRepository implements PanacheRepositoryBase<Workshop, UUID> {

    /**
     * The workshop of that id.
     *
     * @throws WorkshopNotFound when there is none
     */
    public Workshop get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new WorkshopNotFound(id.toString()));
    }

    /** A workshop's place in the list. */
    public record Place(LocalDate occurredBy, UUID id) {}

    /** A page of workshops in the order of their days; after that one, where one is given. */
    public List<Workshop> list(Optional<Place> after, int limit) {
        var parameters = new Parameters();
        var query = new StringBuilder("1 = 1");
        after.ifPresent(last -> {
            query.append(" and (occurredBy > :by or occurredBy = :by and id > :id)");
            parameters.and("by", last.occurredBy()).and("id", last.id());
        });
        return find(query + " order by occurredBy, id", parameters)
                .range(0, limit - 1)
                .list();
    }
}
