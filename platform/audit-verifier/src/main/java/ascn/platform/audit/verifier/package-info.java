/**
 * Checks an audit trail from outside of the services: from the rows alone, with code of its own. What writes and seals
 * entries ({@code platform/audit}) is not used here, so that one mistake cannot hide in both.
 */
@NullMarked
package ascn.platform.audit.verifier;

import org.jspecify.annotations.NullMarked;
