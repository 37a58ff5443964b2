package ascn.actionplan.framework.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.List;
import java.util.stream.Collectors;

/** The steps of an edition come one after the other, and none is skipped (rule F03). */
public final class StepOutOfOrder extends RuleViolation {

    /** The refusal. */
    public StepOutOfOrder(String act, FrameworkStatus status, List<FrameworkStatus> allowed) {
        super(
                Kind.CONFLICT,
                "framework-step-out-of-order",
                "F03",
                "An edition that is " + status + " cannot be " + act + "; one that is "
                        + allowed.stream().map(Enum::name).collect(Collectors.joining(" or ")) + " can",
                status == FrameworkStatus.ENDORSED
                        ? "Draft another edition that follows this one"
                        : "See the steps of the edition for the one that comes next");
    }
}
