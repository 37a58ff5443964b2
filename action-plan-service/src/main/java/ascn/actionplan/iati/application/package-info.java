/** Which projects are exported in the form of IATI. */
@NullMarked
package ascn.actionplan.iati.application;

import org.jspecify.annotations.NullMarked;
