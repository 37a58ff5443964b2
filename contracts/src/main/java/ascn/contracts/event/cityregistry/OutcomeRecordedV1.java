package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An annual meeting had an outcome, which is open until it is closed (rules A05, A06).
 *
 * @param meetingId names the meeting
 * @param outcomeId names the outcome
 * @param type what kind of outcome it is (rule A05)
 * @param text what was agreed
 * @param ownerKind what kind of owner it has
 * @param owner code of the body, slug of the city, or code of the member state
 * @param dueOn when it is due, as precisely as it is known; absent where no date was set
 * @param source where it is written down
 */
@EventType("ascn.city-registry.outcome-recorded.v1")
public record OutcomeRecordedV1(
        UUID meetingId,
        UUID outcomeId,
        String type,
        String text,
        String ownerKind,
        String owner,
        @Nullable String dueOn,
        String source)
        implements CityRegistryEvent {}
