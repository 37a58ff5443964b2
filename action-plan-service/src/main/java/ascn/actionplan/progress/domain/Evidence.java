package ascn.actionplan.progress.domain;

import org.jspecify.annotations.Nullable;

/**
 * What shows that a line is true, by reference: the service never fetches it. The checksum lets a reader see whether the
 * document is still the one that was named.
 *
 * @param uri where it is
 * @param sha256 SHA-256 of its bytes, in 64 lower-case hexadecimal digits
 * @param mediaType what it is, for example application/pdf
 * @param title what it is called, where told
 */
public record Evidence(
        String uri,
        String sha256,
        String mediaType,
        @Nullable String title) {}
