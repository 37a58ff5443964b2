/** Where applications are kept. */
@NullMarked
package ascn.cityregistry.application.persistence;

import org.jspecify.annotations.NullMarked;
