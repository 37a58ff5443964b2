/** What is done with tenures. */
@NullMarked
package ascn.cityregistry.tenure.application;

import org.jspecify.annotations.NullMarked;
