/** How projects are read for IATI. */
@NullMarked
package ascn.actionplan.iati.persistence;

import org.jspecify.annotations.NullMarked;
