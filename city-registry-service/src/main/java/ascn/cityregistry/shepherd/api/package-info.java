/** The terms of the shepherd over HTTP. */
@NullMarked
package ascn.cityregistry.shepherd.api;

import org.jspecify.annotations.NullMarked;
