package ascn.deploy.sample.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What a service answered to a call that it did not refuse.
 *
 * @param body the answer
 * @param tag the version that it is about, to be named by whoever changes it
 * @param next where the next page of a list is
 */
public record Answer(JsonNode body, Optional<String> tag, Optional<String> next) {

    /** The text of a property; empty where the answer does not have it. */
    public String text(String property) {
        return body.path(property).asText();
    }
}
