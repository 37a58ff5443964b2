/** What is told of editions of the framework. */
@NullMarked
package ascn.actionplan.framework.messaging;

import org.jspecify.annotations.NullMarked;
