/** What is recorded of the unit of the Secretariat, and questions about it. */
@NullMarked
package ascn.cityregistry.secretariat.application;

import org.jspecify.annotations.NullMarked;
