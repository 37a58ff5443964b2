/** The sample network: its record, and the program that plays it through the public API. */
@NullMarked
package ascn.deploy.sample;

import org.jspecify.annotations.NullMarked;
