/** What others are told of tenures. */
@NullMarked
package ascn.cityregistry.tenure.messaging;

import org.jspecify.annotations.NullMarked;
