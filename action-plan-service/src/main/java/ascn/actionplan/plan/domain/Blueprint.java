package ascn.actionplan.plan.domain;

import ascn.contracts.record.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An existing plan from which this one was developed (rule P08). A plan may cite some or none.
 *
 * @param title its title
 * @param issuedOn when it was issued, as precisely as it is known
 * @param reference where it is found
 * @param projects keys of the projects that come from it
 */
public record Blueprint(
        String title,
        @Nullable PartialDate issuedOn,
        @Nullable String reference,
        List<String> projects) {

    /** Keeps the keys from changing under their readers. */
    public Blueprint {
        projects = List.copyOf(projects);
    }
}
