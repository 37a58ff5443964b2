package ascn.cityregistry.application.domain;

import ascn.contracts.record.OnRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An item of an application: what may lack, be unknown, and be returned by itself. */
enum ApplicationItem {
    NAME("/name", "the name", ApplicationContent::name),
    TERRITORY_KIND("/territoryKind", "the kind of territory", ApplicationContent::territoryKind),
    OFFICER("/chiefSmartCityOfficer", "the Chief Smart City Officer", ApplicationItem::officerOf),
    VISION("/actionPlan/vision", "the vision", content -> content.actionPlan().vision()),
    FOCUS_AREAS("/actionPlan/focusAreas", "the focus areas", ApplicationItem::areasOf),
    INFRASTRUCTURE_PLAN("/actionPlan/infrastructurePlan", "the infrastructure plan", content -> content.actionPlan()
            .infrastructurePlan()),
    DATA_PLATFORM_PLAN("/actionPlan/dataPlatformPlan", "the data platform plan", content -> content.actionPlan()
            .dataPlatformPlan()),
    SUSTAINABILITY_MODEL("/actionPlan/sustainabilityModel", "the sustainability model", content -> content.actionPlan()
            .sustainabilityModel());

    private final String pointer;
    private final String words;
    private final Reading reading;

    ApplicationItem(String pointer, String words, Reading reading) {
        this.pointer = pointer;
        this.words = words;
        this.reading = reading;
    }

    /** How the item is read from a content. */
    @FunctionalInterface
    private interface Reading {
        @Nullable
        Object of(ApplicationContent content);
    }

    private static @Nullable Object officerOf(ApplicationContent content) {
        return content.officer() == null
                ? null
                : Arrays.asList(content.officer().name(), content.officerEquivalent());
    }

    private static @Nullable Object areasOf(ApplicationContent content) {
        var areas = content.actionPlan().focusAreas();
        return areas.isEmpty() ? null : areas;
    }

    /** Where it stands in the request. */
    String pointer() {
        return pointer;
    }

    /** It in words. */
    String words() {
        return words;
    }

    /** Whether nothing is written yet. */
    boolean isMissingIn(ApplicationContent content) {
        return reading.of(content) == null;
    }

    /** Whether it is stated to be unknown (rule N02). */
    boolean isUnknownIn(ApplicationContent content) {
        var value = reading.of(content);
        return value instanceof List<?> several
                ? several.stream().anyMatch(ApplicationItem::isUnknown)
                : isUnknown(value);
    }

    private static boolean isUnknown(@Nullable Object value) {
        return value != null && value.toString().equals(OnRecord.NOT_ON_RECORD);
    }

    /** Whether both contents say the same. */
    boolean isSameIn(ApplicationContent one, ApplicationContent other) {
        return Objects.equals(reading.of(one), reading.of(other));
    }

    /** The pointers of all items. */
    static List<String> pointers() {
        return Arrays.stream(values()).map(ApplicationItem::pointer).toList();
    }
}
