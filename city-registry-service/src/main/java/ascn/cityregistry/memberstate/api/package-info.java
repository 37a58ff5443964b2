/** Member states over HTTP. */
@NullMarked
package ascn.cityregistry.memberstate.api;

import org.jspecify.annotations.NullMarked;
