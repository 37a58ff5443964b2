/** What is told of the catalogue. */
@NullMarked
package ascn.actionplan.catalogue.messaging;

import org.jspecify.annotations.NullMarked;
