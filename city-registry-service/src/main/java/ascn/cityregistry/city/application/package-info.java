/** What is done with cities. */
@NullMarked
package ascn.cityregistry.city.application;

import org.jspecify.annotations.NullMarked;
