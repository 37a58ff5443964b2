/** The local system behind {@code ./run}: everything on loopback, with embedded PostgreSQL and Kafka. */
@NullMarked
package ascn.deploy.local;

import org.jspecify.annotations.NullMarked;
