package ascn.platform.audit.verifier;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A point of the chain, by the number and the hash of a seal. One that was noted outside of the database shows a chain
 * that was rewritten as a whole, which no check of the database alone can.
 *
 * @param seq number of the seal, 0 before the first
 * @param hash its hash, 64 hexadecimal digits
 */
public record Anchor(long seq, String hash) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18}):([0-9a-fA-F]{64})");

    /**
     * Reads {@code <seq>:<hash>}.
     *
     * @throws IllegalArgumentException when it is not of this form
     */
    public static Anchor parse(String written) {
        var matcher = FORM.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A point of the chain is <number>:<64 hexadecimal digits>");
        }
        return new Anchor(Long.parseLong(matcher.group(1)), matcher.group(2).toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return seq + ":" + hash;
    }
}
