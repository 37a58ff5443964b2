package ascn.platform.audit.verifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Flat objects of texts in canonical JSON (RFC 8785), and the digest of that. Written from the standard. */
final class Canonical {

    /** Sorted by UTF-16 code units, as the standard wants it and as {@link String#compareTo} does. */
    private final SortedMap<String, String> members = new TreeMap<>();

    Canonical with(String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value.toString());
        }
        return this;
    }

    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    String json() {
        return members.entrySet().stream().map(Canonical::member).collect(Collectors.joining(",", "{", "}"));
    }

    private static String member(Map.Entry<String, String> member) {
        return quoted(member.getKey()) + ":" + quoted(member.getValue());
    }

    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(character -> append(quoted, (char) character));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, char character) {
        switch (character) {
            case '"', '\\' -> quoted.append('\\').append(character);
            case '\b' -> quoted.append("\\b");
            case '\t' -> quoted.append("\\t");
            case '\n' -> quoted.append("\\n");
            case '\f' -> quoted.append("\\f");
            case '\r' -> quoted.append("\\r");
            default -> {
                if (character < ' ') {
                    quoted.append("\\u00").append(HexFormat.of().toHexDigits((byte) character));
                } else {
                    quoted.append(character);
                }
            }
        }
    }
}
