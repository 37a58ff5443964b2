package ascn.twinning.matching.domain;

import java.util.List;
import java.util.stream.Collectors;

/** The input of a round contradicts itself. It tells all faults at once. */
public final class RoundInputInvalid extends IllegalArgumentException {

    private final transient List<RoundFault> faults;

    /** @param faults at least one */
    public RoundInputInvalid(List<RoundFault> faults) {
        super(faults.stream().map(RoundFault::sentence).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** All of them, in the order in which they were found. */
    public List<RoundFault> faults() {
        return faults;
    }
}
