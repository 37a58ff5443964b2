/** Where workshops are kept. */
@NullMarked
package ascn.actionplan.workshop.persistence;

import org.jspecify.annotations.NullMarked;
