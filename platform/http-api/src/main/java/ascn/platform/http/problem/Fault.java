package ascn.platform.http.problem;

import ascn.contracts.problem.RuleViolation;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code errors[]} in a problem document.
 *
 * @param pointer JSON Pointer (RFC 6901) to the place in the request, or null where the fault has no single place
 * @param code stable name of the fault in kebab case
 * @param rule id of the rule in docs/rules.md, if a rule is behind it
 * @param detail what is wrong
 * @param remedy how to mend it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(
        @Nullable String pointer,
        String code,
        @Nullable String rule,
        String detail,
        @Nullable String remedy) {

    static Fault of(RuleViolation violation) {
        return new Fault(
                violation.pointer(), violation.slug(), violation.rule(), violation.detail(), violation.remedy());
    }
}
