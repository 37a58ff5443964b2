/** Measurements of the matching of cities and partners. */
@NullMarked
package ascn.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
