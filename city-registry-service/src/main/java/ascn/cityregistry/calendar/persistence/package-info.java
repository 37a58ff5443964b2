/** Where the dates of a reporting year and the rules of its deadlines are kept. */
@NullMarked
package ascn.cityregistry.calendar.persistence;

import org.jspecify.annotations.NullMarked;
