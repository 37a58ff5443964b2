package ascn.cityregistry.networkact.application;

import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.http.time.Acts;
import org.jspecify.annotations.Nullable;

/**
 * What the Secretariat writes down of an act.
 *
 * @param occurredOn when it took place, as precisely as it is known
 * @param body the body that acted, or NOT_ON_RECORD
 * @param standing RECORDED unless only a plan is known
 * @param source where it is written down
 */
public record NetworkActEntry(
        PartialDate occurredOn, String body, @Nullable Standing standing, String source) {

    Acts.Dated dated() {
        return new Acts.Dated(occurredOn, standing, source);
    }
}
