/** The one question of the joined view to the tables of all features. */
@NullMarked
package ascn.cityregistry.overview.persistence;

import org.jspecify.annotations.NullMarked;
