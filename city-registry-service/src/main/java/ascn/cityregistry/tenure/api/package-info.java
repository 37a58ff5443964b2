/** Posts, their tenures and invitations over HTTP. */
@NullMarked
package ascn.cityregistry.tenure.api;

import org.jspecify.annotations.NullMarked;
