package ascn.cityregistry.quota.application;

import ascn.contracts.identity.Actor;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.http.time.Acts;
import org.jspecify.annotations.Nullable;

/**
 * A decision on the quota as the Secretariat writes it down.
 *
 * @param occurredOn its day, as precisely as it is known
 * @param standing RECORDED unless only a plan of it is known
 * @param reference names the decision, or NOT_ON_RECORD
 * @param source where it is written down
 */
public record DecisionTaken(
        PartialDate occurredOn, @Nullable Standing standing, String reference, String source) {

    Act recorded(Acts acts, Actor actor) {
        return acts.recorded(occurredOn, new Acts.Dated(occurredOn, standing, source), actor);
    }
}
