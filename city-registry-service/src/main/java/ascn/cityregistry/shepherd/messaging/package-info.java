/** What is told of the terms of the shepherd. */
@NullMarked
package ascn.cityregistry.shepherd.messaging;

import org.jspecify.annotations.NullMarked;
