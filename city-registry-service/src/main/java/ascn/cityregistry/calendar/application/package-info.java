/** What is recorded of the dates of a reporting year, and questions about them. */
@NullMarked
package ascn.cityregistry.calendar.application;

import org.jspecify.annotations.NullMarked;
