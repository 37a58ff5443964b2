/** Where admission paths and calls for nominations are kept. */
@NullMarked
package ascn.cityregistry.nomination.persistence;

import org.jspecify.annotations.NullMarked;
