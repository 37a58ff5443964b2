package ascn.actionplan.project.domain;

import ascn.contracts.record.PartialDate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a project stood from a day on.
 *
 * @param status how it stood
 * @param occurredOn from when on, as precisely as it is known
 * @param source where it is written down; null where it was told by the call itself
 * @param recordedAt when the system was told
 */
public record StatusFact(
        ProjectStatus status,
        PartialDate occurredOn,
        @Nullable String source,
        Instant recordedAt) {}
