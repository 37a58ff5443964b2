/** What an endpoint costs that does the least: one statement, or none. Only for comparison; no part of the product. */
@NullMarked
package ascn.benchmarks.bare;

import org.jspecify.annotations.NullMarked;
