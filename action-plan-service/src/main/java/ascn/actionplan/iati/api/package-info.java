/** Projects for readers of IATI. */
@NullMarked
package ascn.actionplan.iati.api;

import org.jspecify.annotations.NullMarked;
