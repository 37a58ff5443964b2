package ascn.actionplan.project.api;

import ascn.actionplan.project.domain.IndicatorTarget;
import ascn.contracts.record.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an indicator shall be at the end of a period.
 *
 * @param period the period, a year or month
 * @param value a decimal number, or words of a qualitative indicator
 */
public record TargetItem(
        @NotNull(message = "is missing") PartialDate period,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String value) {

    IndicatorTarget toTarget() {
        return new IndicatorTarget(period.toString(), value);
    }

    static TargetItem of(IndicatorTarget told) {
        return new TargetItem(PartialDate.parse(told.period()), told.value());
    }
}
