/** What is told of the dates of a reporting year. */
@NullMarked
package ascn.cityregistry.calendar.messaging;

import org.jspecify.annotations.NullMarked;
