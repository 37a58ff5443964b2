package ascn.actionplan.catalogue.domain;

import ascn.contracts.record.PartialDate;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a wording of a city means in the words of the framework (rule P06).
 *
 * @param wordingId names the mapping
 * @param wording as the city wrote it
 * @param focusArea what it stands for
 * @param since from when on it is read so
 * @param source where that is written down
 * @param recordedAt when the system was told
 */
public record FocusAreaWording(
        UUID wordingId, String wording, FocusArea focusArea, PartialDate since, String source, Instant recordedAt) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The form under which it is found: however it is spaced and whatever letters are large. */
    public static String keyOf(String wording) {
        return SPACES.matcher(wording.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
