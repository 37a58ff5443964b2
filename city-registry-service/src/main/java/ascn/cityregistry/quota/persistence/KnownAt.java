package ascn.cityregistry.quota.persistence;

import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which of the facts that give way to one another the system knew at a moment (rule N01).
 *
 * @param condition of the query
 * @param parameters of the condition
 */
record KnownAt(String condition, Parameters parameters) {

    /**
     * The condition on one name of a query.
     *
     * @param moment the moment; null for now
     */
    static KnownAt of(@Nullable Instant moment, String name) {
        return moment == null
                ? new KnownAt(name + ".supersededAt is null", new Parameters())
                : new KnownAt(
                        "%1$s.decision.recordedAt <= :knownAt and (%1$s.supersededAt is null or %1$s.supersededAt > :knownAt)"
                                .formatted(name),
                        Parameters.with("knownAt", moment));
    }
}
