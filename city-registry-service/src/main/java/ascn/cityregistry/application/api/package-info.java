/** Applications over HTTP. */
@NullMarked
package ascn.cityregistry.application.api;

import org.jspecify.annotations.NullMarked;
