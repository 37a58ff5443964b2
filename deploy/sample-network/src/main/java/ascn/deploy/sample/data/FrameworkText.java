package ascn.deploy.sample.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The ASEAN Smart Cities Framework, in summaries of the data set.
 *
 * @param title its title
 * @param definition what a smart city is
 * @param principles the key principles, each under its urban system
 * @param outcomes the strategic outcomes
 * @param focusAreas its focus areas
 * @param policyLinks plans and bodies of ASEAN with which it is linked
 * @param draftedIn where it is written down that it was drafted and circulated
 * @param source where it is written down
 */
public record FrameworkText(
        String title,
        List<Item> definition,
        List<Item> principles,
        List<Item> outcomes,
        List<Area> focusAreas,
        List<PolicyLink> policyLinks,
        String draftedIn,
        String source) {

    /** Keeps the lists from changing under their readers. */
    public FrameworkText {
        definition = List.copyOf(definition);
        principles = List.copyOf(principles);
        outcomes = List.copyOf(outcomes);
        focusAreas = List.copyOf(focusAreas);
        policyLinks = List.copyOf(policyLinks);
    }

    /**
     * An item of its text.
     *
     * @param title its heading
     * @param text what it says
     */
    public record Item(String title, String text) {}

    /**
     * A focus area.
     *
     * @param code its code
     * @param labels how the framework and the monitoring reports write it, and the kinds of projects that these list in it
     */
    public record Area(String code, List<String> labels) {

        /** Keeps the labels from changing under their readers. */
        public Area {
            labels = List.copyOf(labels);
        }

        static Area of(JsonNode area) {
            var labels = new ArrayList<String>();
            labels.add(area.path("label").asText());
            labels.add(area.path("me_label").asText());
            area.path("me_project_types").forEach(kind -> labels.add(kind.asText()));
            return new Area(area.path("code").asText(), labels);
        }
    }

    /**
     * A plan or body of ASEAN.
     *
     * @param code its code
     * @param label how it is called
     * @param source where the link is written down
     */
    public record PolicyLink(String code, String label, String source) {

        static PolicyLink of(JsonNode link) {
            return new PolicyLink(
                    link.path("code").asText(),
                    link.path("label").asText(),
                    link.path("source").asText());
        }
    }

    static FrameworkText of(JsonNode file) {
        var vision = file.path("vision");
        var principles = new ArrayList<Item>();
        for (JsonNode system : file.path("urban_systems")) {
            for (JsonNode principle : system.path("principles")) {
                principles.add(new Item(system.path("label").asText(), principle.asText()));
            }
        }
        var outcomes = new ArrayList<Item>();
        for (JsonNode outcome : file.path("strategic_outcomes")) {
            outcomes.add(new Item(
                    outcome.path("label").asText(), outcome.path("summary").asText()));
        }
        var areas = new ArrayList<Area>();
        file.path("focus_areas").forEach(area -> areas.add(Area.of(area)));
        var links = new ArrayList<PolicyLink>();
        file.path("policy_links").forEach(link -> links.add(PolicyLink.of(link)));
        return new FrameworkText(
                file.path("title").asText(),
                List.of(new Item("Smart city", vision.path("text").asText())),
                principles,
                outcomes,
                areas,
                links,
                file.path("adoption").path(0).path("source").asText(),
                vision.path("source").asText());
    }
}
