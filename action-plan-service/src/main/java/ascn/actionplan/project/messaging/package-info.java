/** What is told of projects. */
@NullMarked
package ascn.actionplan.project.messaging;

import org.jspecify.annotations.NullMarked;
