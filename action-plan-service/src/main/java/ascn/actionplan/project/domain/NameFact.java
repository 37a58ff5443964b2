package ascn.actionplan.project.domain;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a project was called, and under which focus area, from a day on.
 *
 * @param title how the city called it
 * @param focusArea under which focus area; null where under none
 * @param occurredOn from when on, as precisely as it is known
 * @param source where it is written down; null where it was told by the call itself
 * @param recordedAt when the system was told
 */
public record NameFact(
        String title,
        @Nullable FocusArea focusArea,
        PartialDate occurredOn,
        @Nullable String source,
        Instant recordedAt) {}
