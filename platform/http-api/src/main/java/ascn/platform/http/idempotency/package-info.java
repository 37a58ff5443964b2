/** One effect for each Idempotency-Key, however often a call is repeated. */
@NullMarked
package ascn.platform.http.idempotency;

import org.jspecify.annotations.NullMarked;
