package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.List;
import java.util.UUID;

/**
 * The agenda of an annual meeting was set; open outcomes of earlier meetings come before it (rule A07).
 *
 * @param meetingId names the meeting
 * @param items types of the items, in their order
 * @param titles their titles, in the same order
 * @param openOutcomes open outcomes of earlier meetings, which come first, in their order
 * @param source where it is written down
 */
@EventType("ascn.city-registry.agenda-set.v1")
public record AgendaSetV1(
        UUID meetingId, List<String> items, List<String> titles, List<UUID> openOutcomes, String source)
        implements CityRegistryEvent {

    /** Keeps the lists from changing under their readers. */
    public AgendaSetV1 {
        items = List.copyOf(items);
        titles = List.copyOf(titles);
        openOutcomes = List.copyOf(openOutcomes);
    }
}
