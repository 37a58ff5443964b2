package ascn.platform.http.conditional;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tags of {@code If-Match} or {@code If-None-Match} (RFC 9110, 8.8.3 and 13.1).
 *
 * @param any whether the header is {@code *}, which stands for whatever there is
 * @param tags the tags with their quotes, weak ones with their mark; empty where the header is missing or cannot be read
 */
record EntityTags(boolean any, List<String> tags) {

    private static final String TAG = "(?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"";
    private static final Pattern ONE = Pattern.compile(TAG);
    private static final Pattern LIST = Pattern.compile("[\\s,]*" + TAG + "(?:\\s*,[\\s,]*" + TAG + ")*[\\s,]*");
    private static final String WEAK = "W/";

    static EntityTags of(@Nullable String header) {
        if (header == null || !LIST.matcher(header).matches()) {
            return new EntityTags(header != null && header.strip().equals("*"), List.of());
        }
        var tags = new ArrayList<String>();
        var found = ONE.matcher(header);
        while (found.find()) {
            tags.add(found.group());
        }
        return new EntityTags(false, List.copyOf(tags));
    }

    /** The weak comparison, which {@code If-None-Match} asks for: whether the caller has that representation. */
    boolean includes(String strongTag) {
        return any || tags.stream().anyMatch(tag -> strip(tag).equals(strongTag));
    }

    private static String strip(String tag) {
        return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    }
}
