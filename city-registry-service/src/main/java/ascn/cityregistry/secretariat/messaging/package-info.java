/** What is told of the unit of the Secretariat. */
@NullMarked
package ascn.cityregistry.secretariat.messaging;

import org.jspecify.annotations.NullMarked;
