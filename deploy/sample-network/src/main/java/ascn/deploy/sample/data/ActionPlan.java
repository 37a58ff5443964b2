package ascn.deploy.sample.data;

import ascn.contracts.record.PartialDate;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The first action plan of a pilot city, without its projects.
 *
 * @param city slug of the city
 * @param vision what the city wants to become, in the words of the data set
 * @param targets its strategic targets, in the order of the plan
 * @param source where it is written down
 */
public record ActionPlan(String city, String vision, List<Target> targets, String source) {

    /** Keeps the targets from changing under their readers. */
    public ActionPlan {
        targets = List.copyOf(targets);
    }

    /**
     * What a city wants to reach.
     *
     * @param text what is to be reached
     * @param due by when, where the plan says so
     * @param value the figure as a decimal number, where the plan has one
     * @param unit what the figure counts
     */
    public record Target(String text, Optional<PartialDate> due, Optional<String> value, Optional<String> unit) {

        static Target of(JsonNode target) {
            return new Target(
                    target.path("text").asText(),
                    text(target, "due").map(PartialDate::parse),
                    Optional.of(target.path("value")).filter(JsonNode::isNumber).map(figure -> figure.decimalValue()
                            .toPlainString()),
                    text(target, "unit"));
        }

        private static Optional<String> text(JsonNode target, String property) {
            return Optional.of(target.path(property).asText()).filter(text -> !text.isBlank());
        }
    }

    static ActionPlan of(JsonNode plan) {
        return new ActionPlan(
                plan.path("city").asText(),
                plan.path("vision").asText(),
                StreamSupport.stream(plan.path("targets").spliterator(), false)
                        .map(Target::of)
                        .toList(),
                plan.path("source").asText());
    }
}
