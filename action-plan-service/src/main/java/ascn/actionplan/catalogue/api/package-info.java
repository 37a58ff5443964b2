/** The catalogue over HTTP. */
@NullMarked
package ascn.actionplan.catalogue.api;

import org.jspecify.annotations.NullMarked;
