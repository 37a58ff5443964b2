/** What is done to projects, and questions about them. */
@NullMarked
package ascn.actionplan.project.application;

import org.jspecify.annotations.NullMarked;
