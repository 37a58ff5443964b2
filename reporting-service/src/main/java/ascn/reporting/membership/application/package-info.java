/** What is done with facts of membership. */
@NullMarked
package ascn.reporting.membership.application;

import org.jspecify.annotations.NullMarked;
