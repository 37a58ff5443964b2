/** Where the membership read model is kept. */
@NullMarked
package ascn.reporting.membership.persistence;

import org.jspecify.annotations.NullMarked;
