/** What the measurements run on: the machine, a durable PostgreSQL, a Kafka broker in a process of its own. */
@NullMarked
package ascn.benchmarks.machine;

import org.jspecify.annotations.NullMarked;
