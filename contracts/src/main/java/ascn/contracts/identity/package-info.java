/** Who acts: staff roles of the token, and the actor. */
@NullMarked
package ascn.contracts.identity;

import org.jspecify.annotations.NullMarked;
