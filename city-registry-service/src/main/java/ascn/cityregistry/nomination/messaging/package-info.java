/** What is told of admission paths and calls for nominations. */
@NullMarked
package ascn.cityregistry.nomination.messaging;

import org.jspecify.annotations.NullMarked;
