/** What an API description says that follows from the platform's conventions: problems, headers, examples, bounds. */
@NullMarked
package ascn.platform.description;

import org.jspecify.annotations.NullMarked;
