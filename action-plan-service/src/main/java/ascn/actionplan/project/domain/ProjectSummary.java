package ascn.actionplan.project.domain;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.contracts.record.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as a list shows it.
 *
 * @param city slug of its city
 * @param key names it within its city
 * @param memberState the city's member state
 * @param kind project or action line
 * @param title how the city calls it, on the day that was asked for
 * @param focusArea under which focus area, on that day
 * @param sectors codes of its sectors
 * @param status how it stands, on that day
 * @param statusOn since when it is known to stand so
 * @param supportRequired what it needs from others
 * @param pillars pillars that it serves
 * @param actionLines action lines that it serves
 * @param generation the generation of its plan, where it was told by one
 * @param planVersion the last version of the plan that held it
 * @param inPlan whether the current version of its plan holds it
 * @param since the first day of which something is told of it
 * @param sharedFrom the first day on which everybody sees it
 */
public record ProjectSummary(
        String city,
        String key,
        String memberState,
        ProjectKind kind,
        String title,
        @Nullable FocusArea focusArea,
        List<String> sectors,
        ProjectStatus status,
        @Nullable PartialDate statusOn,
        List<String> supportRequired,
        List<String> pillars,
        List<String> actionLines,
        @Nullable String generation,
        @Nullable Integer planVersion,
        boolean inPlan,
        PartialDate since,
        @Nullable LocalDate sharedFrom) {}
