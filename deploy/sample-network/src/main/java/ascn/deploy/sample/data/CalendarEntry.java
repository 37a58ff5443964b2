package ascn.deploy.sample.data;

import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Something that was announced for a day or took place on it. What was announced and what took place are two entries.
 *
 * @param type what it was, such as {@code NOMINATION}
 * @param event what happened in the words of the data set
 * @param place where; empty where that is not on record
 * @param annualMeeting its number in the row of annual meetings, if it is one
 * @param firstDay when it was or began, as precisely as it is known
 * @param lastDay when it was or ended, as precisely as it is known
 * @param standing PLANNED for what was announced, RECORDED for what took place
 * @param source where it is written down
 */
public record CalendarEntry(
        String type,
        String event,
        Optional<String> place,
        Optional<Integer> annualMeeting,
        PartialDate firstDay,
        PartialDate lastDay,
        Standing standing,
        String source) {

    static CalendarEntry of(JsonNode entry) {
        String[] range = entry.path("date").asText().split("/", -1);
        String precision = entry.path("precision").asText();
        return new CalendarEntry(
                entry.path("type").asText(),
                entry.path("event").asText(),
                Optional.of(entry.path("place").asText()).filter(place -> !place.isBlank()),
                Optional.of(entry.path("annual_meeting_no"))
                        .filter(JsonNode::isInt)
                        .map(JsonNode::asInt),
                Row.dateOf(range[0], precision),
                Row.dateOf(range[range.length - 1], precision),
                Standing.valueOf(entry.path("standing").asText()),
                entry.path("source").asText());
    }
}
