/** How the record is played, whatever it says: who calls, how a call is made, and when a step has been done before. */
@NullMarked
package ascn.deploy.sample.play;

import org.jspecify.annotations.NullMarked;
