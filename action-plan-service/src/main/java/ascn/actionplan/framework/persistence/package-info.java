/** Where editions of the framework are kept. */
@NullMarked
package ascn.actionplan.framework.persistence;

import org.jspecify.annotations.NullMarked;
