package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The single figures of an entry, each under the JSON Pointer of its place. The Secretariat returns one by its pointer, and
 * then only that one may change (rule P10).
 */
final class Figures {

    private final Map<String, String> values = new LinkedHashMap<>();

    /** Lists, which may be returned as a whole: of one that is empty there is no single figure yet. */
    private final Set<String> lists = new TreeSet<>();

    private Figures() {}

    static Figures of(ProgressContent content) {
        var figures = new Figures();
        figures.put("/noUpdate", content.noUpdate());
        for (int place = 0; place < content.lines().size(); place++) {
            figures.put("/lines/" + place, content.lines().get(place));
        }
        return figures;
    }

    private void put(String at, ProgressLine line) {
        put(at + "/project", line.project());
        put(at + "/title", line.title());
        put(at + "/focusArea", line.focusArea());
        put(at + "/status", line.status());
        line.parts().forEach((name, text) -> put(at + "/" + name, text));
        lists.add(at + "/milestones");
        for (int place = 0; place < line.milestones().size(); place++) {
            var milestone = line.milestones().get(place);
            var here = at + "/milestones/" + place;
            put(here + "/milestone", milestone.milestone());
            put(here + "/forecast", milestone.forecast());
            put(here + "/actual", milestone.actual());
        }
        lists.add(at + "/indicators");
        for (int place = 0; place < line.indicators().size(); place++) {
            put(at + "/indicators/" + place, line.indicators().get(place));
        }
        lists.add(at + "/evidence");
        for (int place = 0; place < line.evidence().size(); place++) {
            var evidence = line.evidence().get(place);
            var here = at + "/evidence/" + place;
            put(here + "/uri", evidence.uri());
            put(here + "/sha256", evidence.sha256());
            put(here + "/mediaType", evidence.mediaType());
            put(here + "/title", evidence.title());
        }
    }

    private void put(String at, IndicatorProgress indicator) {
        put(at + "/indicator", indicator.indicator());
        put(at + "/period", indicator.period());
        put(at + "/value", indicator.value());
        put(at + "/numerator", indicator.numerator());
        put(at + "/denominator", indicator.denominator());
        lists.add(at + "/parts");
        for (int place = 0; place < indicator.parts().size(); place++) {
            var part = indicator.parts().get(place);
            var here = at + "/parts/" + place;
            put(here + "/dimension", part.dimension());
            put(here + "/category", part.category());
            put(here + "/value", part.value());
            put(here + "/numerator", part.numerator());
            put(here + "/denominator", part.denominator());
        }
    }

    private void put(String pointer, @Nullable Object value) {
        values.put(pointer, Objects.toString(value, ""));
    }

    /** Whether the pointer names a single figure, or a list of a line. */
    boolean has(String pointer) {
        return values.containsKey(pointer) || lists.contains(pointer);
    }

    /** What the other entry says otherwise, besides what was returned. */
    List<RuleViolation> changesBesides(Set<String> returned, Figures other) {
        var places = new TreeSet<>(values.keySet());
        places.addAll(other.values.keySet());
        var faults = new ArrayList<RuleViolation>();
        for (var place : places) {
            boolean isSame = Objects.equals(values.get(place), other.values.get(place));
            if (!isSame && returned.stream().noneMatch(open -> place.equals(open) || place.startsWith(open + "/"))) {
                faults.add(new FigureNotReturned(place));
            }
        }
        return faults;
    }
}
