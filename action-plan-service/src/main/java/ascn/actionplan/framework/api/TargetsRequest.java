package ascn.actionplan.framework.api;

import ascn.actionplan.framework.domain.FrameworkStep;
import ascn.actionplan.framework.domain.FrameworkTarget;
import ascn.contracts.record.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * By when the steps of an edition are meant to be taken, all of them. Of a step that is named twice the last one counts.
 *
 * @param targets the steps that have a target
 * @param source where they are written down
 */
public record TargetsRequest(
        @NotNull(message = "is missing") @Size(max = 20, message = "has more than 20 targets") @Valid
        List<@NotNull(message = "is missing") Target> targets,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    /**
     * The target of a step.
     *
     * @param step the step
     * @param targetOn the date, as precisely as it is known
     */
    public record Target(
            @NotNull(message = "is missing") FrameworkStep step,
            @NotNull(message = "is missing") PartialDate targetOn) {}

    Map<FrameworkStep, FrameworkTarget> toTargets() {
        var byStep = new EnumMap<FrameworkStep, FrameworkTarget>(FrameworkStep.class);
        targets.forEach(target -> byStep.put(target.step(), new FrameworkTarget(target.targetOn(), source)));
        return byStep;
    }
}
