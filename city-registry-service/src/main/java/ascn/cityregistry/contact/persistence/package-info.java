/** Where contact data are kept, apart from everything else. */
@NullMarked
package ascn.cityregistry.contact.persistence;

import org.jspecify.annotations.NullMarked;
