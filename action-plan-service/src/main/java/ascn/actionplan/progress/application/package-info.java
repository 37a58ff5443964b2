/** What is done with the yearly progress of cities. */
@NullMarked
package ascn.actionplan.progress.application;

import org.jspecify.annotations.NullMarked;
