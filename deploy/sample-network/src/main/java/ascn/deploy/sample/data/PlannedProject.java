package ascn.deploy.sample.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * A project of the first action plans, as the plan tells of it in 2018. What later lists say of it is in
 * {@link ReportedProject}.
 *
 * @param city slug of the city
 * @param key names it within its city, through all years
 * @param title how the plan calls it
 * @param focusAreasAsWritten the city's own wordings
 * @param sectors codes of the sectors in which it is
 * @param description what the city undertakes, in the words of the data set
 * @param supportRequired what it needs from others, by code
 * @param source where it is written down
 */
public record PlannedProject(
        String city,
        String key,
        String title,
        List<String> focusAreasAsWritten,
        List<String> sectors,
        String description,
        List<String> supportRequired,
        String source) {

    /** Says where a wording stands in the plan, and is no part of it. */
    private static final Pattern WHERE_IT_STANDS = Pattern.compile(" \\(as text\\)$");

    /** Keeps the lists from changing under their readers. */
    public PlannedProject {
        focusAreasAsWritten = List.copyOf(focusAreasAsWritten);
        sectors = List.copyOf(sectors);
        supportRequired = List.copyOf(supportRequired);
    }

    static PlannedProject of(JsonNode project) {
        String city = project.path("city").asText();
        return new PlannedProject(
                city,
                ReportedProject.keyWithin(city, project.path("project_key").asText()),
                project.path("title").asText(),
                texts(project, "plan_focus_areas_as_written").stream()
                        .map(wording -> WHERE_IT_STANDS.matcher(wording).replaceAll(""))
                        .toList(),
                texts(project, "sectors"),
                project.path("description").asText(),
                texts(project, "support_required"),
                project.path("source").asText());
    }

    private static List<String> texts(JsonNode project, String property) {
        return StreamSupport.stream(project.path(property).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
