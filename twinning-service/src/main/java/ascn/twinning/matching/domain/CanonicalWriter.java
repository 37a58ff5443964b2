package ascn.twinning.matching.domain;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Writes canonical JSON (RFC 8785) of strings and whole numbers. Whoever uses it writes members in the order of their names; a
 * test compares the bytes with those of a library. It streams, because the text of a large round does not fit into memory.
 */
final class CanonicalWriter {

    private final Writer out;
    private boolean comma;

    private CanonicalWriter(Writer out) {
        this.out = out;
    }

    static byte[] bytesOf(Consumer<CanonicalWriter> content) {
        var bytes = new ByteArrayOutputStream();
        write(content, bytes);
        return bytes.toByteArray();
    }

    /** SHA-256 in lower-case hexadecimal. */
    static String digestOf(Consumer<CanonicalWriter> content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            write(content, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void write(Consumer<CanonicalWriter> content, OutputStream to) {
        try (var out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8))) {
            content.accept(new CanonicalWriter(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void open(char bracket) {
        separate();
        append(String.valueOf(bracket));
        comma = false;
    }

    void close(char bracket) {
        append(String.valueOf(bracket));
        comma = true;
    }

    void name(String name) {
        string(name);
        append(":");
        comma = false;
    }

    void member(String name, String value) {
        name(name);
        string(value);
    }

    void member(String name, long value) {
        name(name);
        append(Long.toString(value));
        comma = true;
    }

    void strings(Collection<String> values) {
        open('[');
        values.forEach(this::string);
        close(']');
    }

    void string(String value) {
        separate();
        append("\"");
        int from = 0;
        for (int at = 0; at < value.length(); at++) {
            char character = value.charAt(at);
            if (character < ' ' || character == '"' || character == '\\') {
                append(value.substring(from, at));
                append(escaped(character));
                from = at + 1;
            }
        }
        append(from == 0 ? value : value.substring(from));
        append("\"");
        comma = true;
    }

    private static String escaped(char character) {
        int known = "\b\t\n\f\r\"\\".indexOf(character);
        return known < 0 ? String.format(Locale.ROOT, "\\u%04x", (int) character) : "\\" + "btnfr\"\\".charAt(known);
    }

    private void separate() {
        if (comma) {
            append(",");
        }
    }

    private void append(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
