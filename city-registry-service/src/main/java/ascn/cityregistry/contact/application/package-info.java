/** What is done with contact data, and how each look at them is kept. */
@NullMarked
package ascn.cityregistry.contact.application;

import org.jspecify.annotations.NullMarked;
