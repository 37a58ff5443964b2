/** Where the acts that made the network are kept. */
@NullMarked
package ascn.cityregistry.networkact.persistence;

import org.jspecify.annotations.NullMarked;
