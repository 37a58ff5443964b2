/** What can be done and asked about other networks of cities. */
@NullMarked
package ascn.cityregistry.network.application;

import org.jspecify.annotations.NullMarked;
