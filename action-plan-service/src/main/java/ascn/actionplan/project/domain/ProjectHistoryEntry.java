package ascn.actionplan.project.domain;

import ascn.contracts.record.PartialDate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was told of a project.
 *
 * @param kind what it is about: STATUS, NAME, PROMISED, FORECAST, REACHED, VALUE, JOINED or SEPARATED
 * @param subject the milestone, indicator or other project that it is about
 * @param text what was told: a status, title, date or value
 * @param focusArea the focus area that was told with a title
 * @param occurredOn from when on it held, as precisely as it is known
 * @param source where it is written down; null where it was told by the call itself
 * @param recordedAt when the system was told
 */
public record ProjectHistoryEntry(
        String kind,
        @Nullable String subject,
        String text,
        @Nullable String focusArea,
        PartialDate occurredOn,
        @Nullable String source,
        Instant recordedAt) {}
