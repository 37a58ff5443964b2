/** What is recorded of the ASEAN Chair calendar, and questions about it. */
@NullMarked
package ascn.cityregistry.chairmanship.application;

import org.jspecify.annotations.NullMarked;
