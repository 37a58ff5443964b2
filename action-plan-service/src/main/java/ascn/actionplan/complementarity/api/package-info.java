/** What other services and people ask of complementarities. */
@NullMarked
package ascn.actionplan.complementarity.api;

import org.jspecify.annotations.NullMarked;
