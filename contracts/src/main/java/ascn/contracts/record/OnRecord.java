package ascn.contracts.record;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text of the record, or the plain statement that no source gives it (rule N02). It is written as the text itself or
 * as {@value #NOT_ON_RECORD}; it is never invented and never an empty string.
 */
public final class OnRecord {

    /** How an unknown is written wherever a text could stand. */
    public static final String NOT_ON_RECORD = "NOT_ON_RECORD";

    private static final OnRecord UNKNOWN = new OnRecord(null);

    private final @Nullable String text;

    private OnRecord(@Nullable String text) {
        this.text = text;
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException when the text is blank: an unknown is written out, never left empty
     */
    public static OnRecord parse(String written) {
        if (written.isBlank()) {
            throw new IllegalArgumentException("An unknown is written as " + NOT_ON_RECORD + ", not left blank");
        }
        return written.equals(NOT_ON_RECORD) ? UNKNOWN : new OnRecord(written);
    }

    /** The statement that no source gives it. */
    public static OnRecord notOnRecord() {
        return UNKNOWN;
    }

    /** Whether a source gives it. */
    public boolean isOnRecord() {
        return text != null;
    }

    /** The text, where a source gives it. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OnRecord that && Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    /** The written form. */
    @Override
    public String toString() {
        return text == null ? NOT_ON_RECORD : text;
    }
}
