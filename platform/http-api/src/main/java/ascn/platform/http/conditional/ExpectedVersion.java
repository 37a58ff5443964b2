package ascn.platform.http.conditional;

import ascn.platform.http.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The version of a resource that the caller has read, from {@code If-Match}. A tag matches when it belongs to the current
 * version, whatever its representation. The use case checks it after it has loaded the resource, so that a caller who
 * may not see it learns nothing from 412.
 */
public final class ExpectedVersion {

    private final List<String> tags;

    private ExpectedVersion(List<String> tags) {
        this.tags = tags;
    }

    /** Reads the header; a missing one is refused only when the version is checked. */
    public static ExpectedVersion of(@Nullable String ifMatch) {
        return new ExpectedVersion(
                ifMatch == null
                        ? List.of()
                        : Arrays.stream(ifMatch.split(","))
                                .map(String::strip)
                                .filter(tag -> !tag.isEmpty())
                                .toList());
    }

    /**
     * Goes on only when the caller has read the current version.
     *
     * @throws ProblemException 428 without {@code If-Match}, 412 when it names another version
     */
    public void requireCurrent(long version) {
        if (tags.isEmpty()) {
            throw ProblemException.of(
                    "if-match-missing", 428, "This changes what you have read: send its ETag in If-Match");
        }
        if (tags.stream().noneMatch(tag -> tag.equals("*") || VersionTag.versionOf(tag) == version)) {
            throw ProblemException.of(
                    "stale-version", 412, "It was changed after you read it: read it again and decide anew");
        }
    }
}
