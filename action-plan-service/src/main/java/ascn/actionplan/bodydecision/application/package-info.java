/** What is done with decisions of bodies. */
@NullMarked
package ascn.actionplan.bodydecision.application;

import org.jspecify.annotations.NullMarked;
