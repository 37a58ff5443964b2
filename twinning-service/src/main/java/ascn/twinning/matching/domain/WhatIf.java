package ascn.twinning.matching.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * What a round would come to if something were otherwise. It is a pure function: it keeps nothing and tells nobody, and the
 * round stays as it is.
 *
 * @param input the round as it would be
 * @param before the proposals as they are
 * @param after the proposals as they would be
 * @param comparison the two beside each other
 */
public record WhatIf(RoundInput input, Matching before, Matching after, Comparison comparison) {

    /**
     * Applies the changes one after the other and matches both rounds.
     *
     * @throws RoundInputInvalid with all faults, when a change names one that is not in the round or leads to a round that
     *     contradicts itself
     */
    public static WhatIf of(RoundInput input, List<WhatIfChange> changes) {
        var faults = new ArrayList<RoundFault>();
        var changed = input;
        for (var change : changes) {
            change.fault(changed).ifPresent(faults::add);
            changed = change.appliedTo(changed);
        }
        faults.addAll(changed.faults());
        if (!faults.isEmpty()) {
            throw new RoundInputInvalid(faults);
        }
        var before = DeferredAcceptance.match(input);
        var after = DeferredAcceptance.match(changed);
        return new WhatIf(changed, before, after, Comparison.of(input, before, changed, after));
    }
}
