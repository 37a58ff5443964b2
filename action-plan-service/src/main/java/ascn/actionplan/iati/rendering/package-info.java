/** The XML of IATI 2.03. */
@NullMarked
package ascn.actionplan.iati.rendering;

import org.jspecify.annotations.NullMarked;
