/**
 * Lets no write of a request commit without its entry.
 *
 * <p>Every transaction that begins in a request other than {@code GET}, {@code HEAD} or {@code OPTIONS} is watched. When
 * it is about to commit without an entry, the database is asked whether it has written anything; if so, it is rolled
 * back. A write with its entry costs nothing more, and a transaction that only reads may pass, for example the one that
 * shows the result of a repeated call. It does not matter how the write was made: the database's own answer counts.
 */
@NullMarked
package ascn.platform.audit.enforcement;

import org.jspecify.annotations.NullMarked;
