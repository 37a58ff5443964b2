package ascn.cityregistry.dossier.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;
import java.util.Optional;

/** Acts on one dossier or application are entered in the order in which they occurred (rules N01, N05). */
public final class EarlierThanLastAct extends RuleViolation {

    private EarlierThanLastAct(String act, PartialDate occurredOn, PartialDate last) {
        super(
                Kind.CONFLICT,
                "earlier-than-last-act",
                "N01",
                "The " + act + " of " + occurredOn + " would come before the last act, of " + last,
                "Give the day of the " + act,
                "/occurredOn");
    }

    /**
     * Goes on unless the act is older than the last one for certain.
     *
     * @param act what it is, in one word
     * @param last the day of the last act, where there was one
     * @throws EarlierThanLastAct when it is
     */
    public static void refuse(String act, PartialDate occurredOn, Optional<PartialDate> last) {
        last.filter(occurredOn::isCertainlyBefore).ifPresent(before -> {
            throw new EarlierThanLastAct(act, occurredOn, before);
        });
    }
}
