/** Where projects are kept. */
@NullMarked
package ascn.actionplan.project.persistence;

import org.jspecify.annotations.NullMarked;
