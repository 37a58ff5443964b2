/** How a service says no: a named refusal with a slug and the id of the rule behind it. */
@NullMarked
package ascn.contracts.problem;

import org.jspecify.annotations.NullMarked;
