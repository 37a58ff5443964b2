/** The unit of the Secretariat over HTTP. */
@NullMarked
package ascn.cityregistry.secretariat.api;

import org.jspecify.annotations.NullMarked;
