/** The data set as it is written down, read and nothing more. */
@NullMarked
package ascn.deploy.sample.data;

import org.jspecify.annotations.NullMarked;
