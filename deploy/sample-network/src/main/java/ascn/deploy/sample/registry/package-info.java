/** The chapter of city-registry-service, with a class for each topic. */
@NullMarked
package ascn.deploy.sample.registry;

import org.jspecify.annotations.NullMarked;
