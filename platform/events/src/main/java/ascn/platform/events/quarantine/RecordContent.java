package ascn.platform.events.quarantine;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Headers and payload of a record, as text where they are text.
 *
 * @param headers by name
 * @param payload what the record carries, absent where it carries nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordContent(
        Map<String, Bytes> headers, @Nullable Bytes payload) {

    /**
     * Some bytes.
     *
     * @param text the bytes as UTF-8; absent when they are not
     * @param base64 the bytes in Base64, where they are no text
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Bytes(@Nullable String text, @Nullable String base64) {

        static Bytes of(byte[] bytes) {
            try {
                var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
                return new Bytes(text.toString(), null);
            } catch (CharacterCodingException e) {
                return new Bytes(null, Base64.getEncoder().encodeToString(bytes));
            }
        }
    }

    static RecordContent of(Map<String, byte[]> headers, byte @Nullable [] payload) {
        var shown = new TreeMap<String, Bytes>();
        headers.forEach((name, value) -> shown.put(name, Bytes.of(value)));
        return new RecordContent(shown, payload == null ? null : Bytes.of(payload));
    }
}
