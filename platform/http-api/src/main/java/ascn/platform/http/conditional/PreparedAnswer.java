package ascn.platform.http.conditional;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a public read was answered with.
 *
 * @param tag its entity tag, in quotes
 * @param mediaType of the body
 * @param headers what the resource and its filters said besides; headers of the moment, such as limits, are not among them
 * @param body the bytes
 * @param path the template of the path, under which the request is counted
 */
record PreparedAnswer(
        String tag,
        String mediaType,
        List<Map.Entry<String, String>> headers,
        Buffer body,
        @Nullable String path) {

    /** About as many bytes as it takes in memory. */
    int weight() {
        return body.length()
                + headers.stream()
                        .mapToInt(header ->
                                header.getKey().length() + header.getValue().length())
                        .sum();
    }
}
