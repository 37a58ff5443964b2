package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delegation that was wrongly named is replaced by this one (rule C06).
 *
 * @param meetingId names the meeting
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param head who leads it: the National Representative or an alternate
 * @param alternatePost the function of the alternate, never a name; absent otherwise
 * @param namedOn when it was named, as precisely as it is known (rule N05)
 * @param source where it is written down; absent when it was named by the call itself
 * @param reason why it is replaced
 */
@EventType("ascn.city-registry.delegation-corrected.v1")
public record DelegationCorrectedV1(
        UUID meetingId,
        String memberState,
        String head,
        @Nullable String alternatePost,
        String namedOn,
        @Nullable String source,
        String reason)
        implements CityRegistryEvent {}
