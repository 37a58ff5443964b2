package ascn.platform.http.trace;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Makes spans only where somebody receives them: with {@code OTEL_EXPORTER_OTLP_ENDPOINT}, the variable that every tool of
 * OpenTelemetry knows. Without it no exporter is made and nothing is recorded; trace ids are handed on all the same.
 */
public final class TracingSwitch implements ConfigSourceFactory {

    private static final String ENDPOINT = "otel.exporter.otlp.endpoint";
    private static final String DISABLED = "quarkus.otel.sdk.disabled";
    /** Above the files of libraries, below every setting of a service. */
    private static final int ORDINAL = 95;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var endpoint = context.getValue(ENDPOINT).getValue();
        boolean disabled = endpoint == null || endpoint.isBlank();
        return List.of(
                new PropertiesConfigSource(Map.of(DISABLED, Boolean.toString(disabled)), "TracingSwitch", ORDINAL));
    }
}
