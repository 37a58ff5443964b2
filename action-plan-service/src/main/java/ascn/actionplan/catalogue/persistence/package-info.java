/** Where the catalogue is kept. */
@NullMarked
package ascn.actionplan.catalogue.persistence;

import org.jspecify.annotations.NullMarked;
