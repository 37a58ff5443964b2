/** The frame: benchmarks by name, their settings, rounds and figures. */
@NullMarked
package ascn.benchmarks;

import org.jspecify.annotations.NullMarked;
