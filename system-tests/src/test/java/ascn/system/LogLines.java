package ascn.system;

import ascn.deploy.local.Part;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** What collectors of logs read of a service: one JSON object a line. */
final class LogLines {

    /** A second value behind the first is no line of ours either. */
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** A newer Java platform says so itself, and not in JSON, when a library uses what will go. */
    private static final String OF_THE_PLATFORM = "WARNING: ";

    private LogLines() {}

    /**
     * One line.
     *
     * @param correlationId of the request; empty outside of one
     * @param traceId of the request; empty outside of one
     */
    record LogLine(
            String timestamp, String level, String service, String message, String correlationId, String traceId) {

        private static LogLine read(String line) {
            try {
                var fields = JSON.readTree(line);
                return new LogLine(
                        fields.path("timestamp").asText(),
                        fields.path("level").asText(),
                        fields.path("service").asText(),
                        fields.path("message").asText(),
                        fields.path("mdc").path("correlationId").asText(),
                        fields.path("mdc").path("traceId").asText());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("This line is no JSON: " + line, e);
            }
        }
    }

    /** Everything that a service has logged. */
    static List<LogLine> of(RunningNetwork network, Part service) {
        return network.log(service).stream()
                .filter(line -> !line.startsWith(OF_THE_PLATFORM))
                .map(LogLine::read)
                .toList();
    }
}
