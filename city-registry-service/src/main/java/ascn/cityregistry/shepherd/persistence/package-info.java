/** Where the terms of the shepherd are kept. */
@NullMarked
package ascn.cityregistry.shepherd.persistence;

import org.jspecify.annotations.NullMarked;
