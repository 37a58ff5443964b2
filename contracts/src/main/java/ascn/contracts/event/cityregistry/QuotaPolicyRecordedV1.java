package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The network decided how many member cities each member state may have, from a day on until the next policy takes over
 * (rule M02).
 *
 * @param quotaPolicyId the policy
 * @param effectiveFrom the first day on which it holds, for example {@code 2018-01-01}
 * @param citiesPerState how many member cities each state may have
 * @param decidedOn the day of the decision as precisely as it is known (rule N05)
 * @param decisionReference the decision, or NOT_ON_RECORD (rule N02)
 * @param standing RECORDED; what is only planned changes no quota (rule N03)
 * @param source where the decision is written down
 * @param supersedes the policy that this one corrects, where it corrects one
 */
@EventType("ascn.city-registry.quota-policy-recorded.v1")
public record QuotaPolicyRecordedV1(
        UUID quotaPolicyId,
        String effectiveFrom,
        int citiesPerState,
        String decidedOn,
        String decisionReference,
        String standing,
        String source,
        @Nullable UUID supersedes)
        implements CityRegistryEvent {}
