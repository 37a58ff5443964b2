package ascn.actionplan.framework.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a text of an edition says: the numbered items of each part. Parts without items are not there.
 *
 * @param items by part
 */
public record FrameworkContent(Map<FrameworkSection, List<FrameworkItem>> items) {

    /** Keeps the items from changing under their readers. */
    public FrameworkContent {
        items = Map.copyOf(items);
    }

    /** The items of a part, none where it is missing. */
    public List<FrameworkItem> of(FrameworkSection section) {
        return items.getOrDefault(section, List.of());
    }

    /** The parts that have items, in their order. */
    public List<FrameworkSection> present() {
        return Arrays.stream(FrameworkSection.values())
                .filter(section -> !of(section).isEmpty())
                .toList();
    }

    /** The mandatory parts that it lacks, in their order (rule F01). */
    public List<FrameworkSection> missing() {
        return Arrays.stream(FrameworkSection.values())
                .filter(section -> of(section).isEmpty())
                .toList();
    }

    /** A fault for each mandatory part that it lacks. */
    public List<? extends RuleViolation> faults() {
        return missing().stream().map(FrameworkPartMissing::new).toList();
    }
}
