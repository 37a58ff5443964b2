package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the content of a project is judged by.
 *
 * @param horizon days of the plan that it is in; null for a project without a plan, which no horizon binds
 * @param sectors codes that may be chosen on the day of the act (rule P07)
 * @param actionLines codes of all action lines on record, of ended instruments too (rule P16)
 * @param ofTheRecord whether the act is one of the record, where NOT_ON_RECORD satisfies a rule (rule N02)
 */
public record ContentRules(
        @Nullable Horizon horizon, Set<String> sectors, Set<String> actionLines, boolean ofTheRecord) {

    /** Keeps the sets from changing. */
    public ContentRules {
        sectors = Set.copyOf(sectors);
        actionLines = Set.copyOf(actionLines);
    }

    /**
     * Everything that is wrong with a content, see {@link ProjectContent#faults}.
     *
     * @param at JSON Pointer of the content in the request or document
     */
    public List<RuleViolation> faultsOf(ProjectContent content, String at) {
        return content.faults(this, at);
    }
}
