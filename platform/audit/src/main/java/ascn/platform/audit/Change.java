package ascn.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a write made of its subject, by the digests of what it held before and after.
 *
 * @param subject what was written
 * @param before digest of what it held, in hexadecimal digits; absent where the write made it
 * @param after digest of what it holds; absent where the write removed it
 */
public record Change(
        Subject subject, @Nullable String before, @Nullable String after) {

    /** Something new. */
    public static Change made(AuditedState after) {
        return made(after, StateDigest.plain());
    }

    /** Something new, under a digest of the caller's choice. */
    public static Change made(AuditedState after, StateDigest digest) {
        return new Change(after.subject(), null, digest.of(after));
    }

    /** Something that was there and is changed. */
    public static Change of(AuditedState before, AuditedState after) {
        return of(before, after, StateDigest.plain());
    }

    /** Something that was there and is changed, under a digest of the caller's choice. */
    public static Change of(AuditedState before, AuditedState after, StateDigest digest) {
        if (!before.subject().equals(after.subject())) {
            throw new IllegalArgumentException(
                    "A change has one subject, not " + before.subject() + " and " + after.subject());
        }
        return new Change(after.subject(), digest.of(before), digest.of(after));
    }

    /** An act on something whose state has no digest, for example an order to send again what was sent before. */
    public static Change ordered(Subject subject) {
        return new Change(subject, null, null);
    }

    /** Something that is removed. */
    public static Change removed(AuditedState before) {
        return removed(before, StateDigest.plain());
    }

    /** Something that is removed, under a digest of the caller's choice. */
    public static Change removed(AuditedState before, StateDigest digest) {
        return new Change(before.subject(), digest.of(before), null);
    }
}
