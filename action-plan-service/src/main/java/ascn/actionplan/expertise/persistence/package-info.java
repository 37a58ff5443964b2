/** Where offers of expertise are kept. */
@NullMarked
package ascn.actionplan.expertise.persistence;

import org.jspecify.annotations.NullMarked;
