/** What is told of applications. */
@NullMarked
package ascn.cityregistry.application.messaging;

import org.jspecify.annotations.NullMarked;
