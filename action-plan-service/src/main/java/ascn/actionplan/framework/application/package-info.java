/** What is done with editions of the framework. */
@NullMarked
package ascn.actionplan.framework.application;

import org.jspecify.annotations.NullMarked;
