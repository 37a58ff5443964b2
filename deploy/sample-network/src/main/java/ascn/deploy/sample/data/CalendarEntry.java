package ascn.deploy.sample.data;

import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * Something that was announced for a day or took place on it. What was announced and what took place are two entries.
 *
 * @param type what it was, such as {@code NOMINATION}
 * @param firstDay when it was or began, as precisely as it is known
 * @param standing PLANNED for what was announced, RECORDED for what took place
 * @param source where it is written down
 */
public record CalendarEntry(String type, PartialDate firstDay, Standing standing, String source) {

    static CalendarEntry of(JsonNode entry) {
        String firstOfRange = entry.path("date").asText().split("/", -1)[0];
        return new CalendarEntry(
                entry.path("type").asText(),
                Row.dateOf(firstOfRange, entry.path("precision").asText()),
                Standing.valueOf(entry.path("standing").asText()),
                entry.path("source").asText());
    }
}
