package ascn.actionplan.workshop.application;

import ascn.actionplan.workshop.domain.Workshop;
import ascn.actionplan.workshop.persistence.WorkshopRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which workshops there were and are planned; they are for everybody. */
@ApplicationScoped
public class FindWorkshops {

    private final WorkshopRepository workshops;

    FindWorkshops(WorkshopRepository workshops) {
        this.workshops = workshops;
    }

    /**
     * One workshop.
     *
     * @throws ascn.actionplan.workshop.domain.WorkshopNotFound when there is none
     */
    @Transactional
    public Workshop get(UUID id) {
        return workshops.get(id);
    }

    /**
     * A page of workshops in the order of their days.
     *
     * @param after day and id of the last one of the page before, where there is one
     */
    @Transactional
    public List<Workshop> list(Optional<List<String>> after, int limit) {
        return workshops.list(
                after.map(keys ->
                        new WorkshopRepository.Place(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1)))),
                limit);
    }
}
