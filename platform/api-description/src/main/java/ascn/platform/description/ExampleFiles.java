package ascn.platform.description;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Finds the examples on the class path: {@code examples/<operationId>.yaml} of the service, or
 * {@code META-INF/examples/<operationId>.yaml} of the library that brings the operation. The service's goes before.
 */
public final class ExampleFiles {

    private static final List<String> PLACES = List.of("examples/", "META-INF/examples/");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final ClassLoader loader;

    private ExampleFiles(ClassLoader loader) {
        this.loader = loader;
    }

    /** The examples that a class loader can see. */
    public static ExampleFiles onClassPath(ClassLoader loader) {
        return new ExampleFiles(loader);
    }

    /**
     * The example of an operation.
     *
     * @throws IllegalStateException when there is one that cannot be read
     */
    public Optional<ExampleFile> of(String operationId) {
        for (var place : PLACES) {
            var name = place + operationId + ".yaml";
            try (var file = loader.getResourceAsStream(name)) {
                if (file != null) {
                    return Optional.of(YAML.readValue(file, ExampleFile.class));
                }
            } catch (IOException e) {
                throw new IllegalStateException(name + " cannot be read: " + e.getMessage(), e);
            }
        }
        return Optional.empty();
    }
}
