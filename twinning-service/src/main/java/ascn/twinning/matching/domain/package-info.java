/**
 * Who is proposed to whom in a round: a pure function of what both sides said (rules T03, T04, T05). It knows no table, no
 * clock and no caller, and what it finds is a proposal: a pairing needs the consent of both sides (rule T01).
 */
@CheckReturnValue
@NullMarked
package ascn.twinning.matching.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
