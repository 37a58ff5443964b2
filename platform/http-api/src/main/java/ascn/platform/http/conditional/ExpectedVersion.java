package ascn.platform.http.conditional;

import ascn.platform.http.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The version of a resource that the caller has read, from {@code If-Match}. A tag matches when it belongs to the current
 * version, whatever its representation; a weak one never does, nor what is no tag. The use case checks it after it has
 * loaded the resource, so that a caller who may not see it learns nothing from 412.
 */
public final class ExpectedVersion {

    private final boolean isMissing;
    private final EntityTags tags;

    private ExpectedVersion(boolean isMissing, EntityTags tags) {
        this.isMissing = isMissing;
        this.tags = tags;
    }

    /** Reads the header; a missing one is refused only when the version is checked. */
    public static ExpectedVersion of(@Nullable String ifMatch) {
        return new ExpectedVersion(ifMatch == null || ifMatch.isBlank(), EntityTags.of(ifMatch));
    }

    /**
     * Goes on only when the caller has read the current version.
     *
     * @throws ProblemException 428 without {@code If-Match}, 412 when it names another version
     */
    public void requireCurrent(long version) {
        if (isMissing) {
            throw ProblemException.of(
                    "if-match-missing", 428, "This changes what you have read: send its ETag in If-Match");
        }
        if (!tags.any() && tags.tags().stream().noneMatch(tag -> VersionTag.versionOf(tag) == version)) {
            throw StaleVersion.refusal();
        }
    }
}
