/** What a service's promises cost over HTTP, beside endpoints that promise nothing. */
@NullMarked
package ascn.benchmarks.http;

import org.jspecify.annotations.NullMarked;
