/** What is added to the catalogue, and questions about it. */
@NullMarked
package ascn.actionplan.catalogue.application;

import org.jspecify.annotations.NullMarked;
