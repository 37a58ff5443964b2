package ascn.deploy.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;

/** A client of the public API of the services, as any partner could write it. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a service answered, with the tag of the version it is about. */
    record Answer(JsonNode body, Optional<String> tag) {}

    private Api() {}

    /** Reads without a token. */
    static Answer get(URI address) {
        return answer(Http.request(address).GET().build());
    }

    /** Reads as the holder of a token. */
    static Answer get(URI address, String token) {
        return answer(Http.request(address)
                .header("Authorization", "Bearer " + token)
                .GET()
                .build());
    }

    /**
     * Posts a body from the story's folder.
     *
     * @param step what is done, in words that never change: the same step sent twice is done once
     * @param readTag the tag of what the caller has read, for acts that change it
     */
    static Answer post(URI address, String token, String step, Optional<String> readTag, String bodyFile) {
        var request = Http.request(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey(step))
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes("story/" + bodyFile)));
        readTag.ifPresent(tag -> request.header("If-Match", tag));
        return answer(request.build());
    }

    private static String idempotencyKey(String step) {
        return Generators.nameBasedGenerator(NameBasedGenerator.NAMESPACE_URL)
                .generate("ascn:story:" + step)
                .toString();
    }

    private static byte[] bytes(String resource) {
        try (InputStream stream = Api.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    private static Answer answer(HttpRequest request) {
        String asked = request.method() + " " + request.uri();
        try {
            HttpResponse<String> response = Http.send(request);
            if (response.statusCode() / 100 != 2) {
                throw new LocalSystemException(
                        asked + " was answered with " + response.statusCode() + ": " + response.body());
            }
            return new Answer(parsed(response.body()), response.headers().firstValue("ETag"));
        } catch (IOException e) {
            throw new LocalSystemException(asked + " was not answered: " + e.getMessage(), e);
        }
    }

    private static JsonNode parsed(String body) throws JsonProcessingException {
        return JSON.readTree(body);
    }
}
