/** Contact data over HTTP. */
@NullMarked
package ascn.cityregistry.contact.api;

import org.jspecify.annotations.NullMarked;
