/**
 * Real PostgreSQL and a real Kafka broker from Maven artifacts, started by {@code ./run} and by tests. No service
 * depends on this package.
 */
@NullMarked
package ascn.platform.embedded;

import org.jspecify.annotations.NullMarked;
