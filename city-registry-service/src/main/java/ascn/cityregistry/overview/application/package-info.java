/** Who may see the joined view of a member state, and what is put into it. */
@NullMarked
package ascn.cityregistry.overview.application;

import org.jspecify.annotations.NullMarked;
