/** What is done with applications. */
@NullMarked
package ascn.cityregistry.application.application;

import org.jspecify.annotations.NullMarked;
