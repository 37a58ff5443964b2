/** What the tests of every service share: the house rules, real PostgreSQL, Kafka and tokens. */
@NullMarked
package ascn.platform.testsupport;

import org.jspecify.annotations.NullMarked;
