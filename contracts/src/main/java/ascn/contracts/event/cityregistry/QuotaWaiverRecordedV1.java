package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The network let a member state have more cities than the quota (rules M11, M18).
 *
 * @param quotaWaiverId the waiver
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param cities how many cities above the quota it may have
 * @param since the first day on which that holds, for example {@code 2018-03-23}
 * @param until the first day on which it holds no longer; absent while it has no end
 * @param decidedOn the day of the decision as precisely as it is known (rule N05)
 * @param decisionReference the decision, or NOT_ON_RECORD (rule N02)
 * @param standing RECORDED; what is only planned waives nothing (rule N03)
 * @param source where the decision is written down
 * @param supersedes the waiver that this one corrects or ends, where it does
 */
@EventType("ascn.city-registry.quota-waiver-recorded.v1")
public record QuotaWaiverRecordedV1(
        UUID quotaWaiverId,
        String memberState,
        int cities,
        String since,
        @Nullable String until,
        String decidedOn,
        String decisionReference,
        String standing,
        String source,
        @Nullable UUID supersedes)
        implements CityRegistryEvent {}
