package ascn.actionplan.plan.domain;

import ascn.actionplan.plan.domain.PartChange.Kind;
import ascn.actionplan.project.domain.IndicatorPromise;
import ascn.actionplan.project.domain.MilestonePromise;
import ascn.actionplan.project.domain.ProjectContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What two versions of a plan say differently: not lines of text but projects, milestones and indicators, known by their
 * keys, and their fields (rule P02). What moved within a list of projects has not changed.
 *
 * @param fields the plan's own fields that differ
 * @param projects the projects that differ, those of the earlier version first
 */
public record PlanDiff(List<FieldChange> fields, List<ProjectChange> projects) {

    private static final Set<String> PROJECTS = Set.of("projects");
    private static final Set<String> MEASURES = Set.of("milestones", "indicators");

    /** Keeps the lists from changing under their readers. */
    public PlanDiff {
        fields = List.copyOf(fields);
        projects = List.copyOf(projects);
    }

    /** From one version to another. */
    public static PlanDiff of(PlanContent before, PlanContent after) {
        var projects = new ArrayList<ProjectChange>();
        var earlier = byKey(before.projects(), ProjectContent::key);
        var later = byKey(after.projects(), ProjectContent::key);
        for (var key : keysOf(earlier, later)) {
            change(Optional.ofNullable(earlier.get(key)), Optional.ofNullable(later.get(key)))
                    .ifPresent(projects::add);
        }
        return new PlanDiff(Fields.differences(before, after, PROJECTS), projects);
    }

    private static Optional<ProjectChange> change(Optional<ProjectContent> before, Optional<ProjectContent> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return part(before, after, ProjectContent::key, ProjectContent::title, MEASURES)
                    .map(whole -> new ProjectChange(whole, List.of(), List.of()));
        }
        var milestones = parts(
                before.get().milestones(), after.get().milestones(), MilestonePromise::key, MilestonePromise::title);
        var indicators = parts(
                before.get().indicators(), after.get().indicators(), IndicatorPromise::key, IndicatorPromise::name);
        var own = part(before, after, ProjectContent::key, ProjectContent::title, MEASURES);
        if (own.isEmpty() && milestones.isEmpty() && indicators.isEmpty()) {
            return Optional.empty();
        }
        var project = own.orElseGet(() ->
                new PartChange(after.get().key(), Kind.CHANGED, after.get().title(), List.of()));
        return Optional.of(new ProjectChange(project, milestones, indicators));
    }

    private static <T extends Record> List<PartChange> parts(
            List<T> before, List<T> after, Function<T, String> keyOf, Function<T, String> titleOf) {
        var earlier = byKey(before, keyOf);
        var later = byKey(after, keyOf);
        return keysOf(earlier, later).stream()
                .flatMap(key -> part(
                        Optional.ofNullable(earlier.get(key)),
                        Optional.ofNullable(later.get(key)),
                        keyOf,
                        titleOf,
                        Set.of())
                        .stream())
                .toList();
    }

    private static <T extends Record> Optional<PartChange> part(
            Optional<T> before,
            Optional<T> after,
            Function<T, String> keyOf,
            Function<T, String> titleOf,
            Set<String> apart) {
        if (before.isEmpty()) {
            return after.map(added -> new PartChange(keyOf.apply(added), Kind.ADDED, titleOf.apply(added), List.of()));
        }
        if (after.isEmpty()) {
            return before.map(
                    removed -> new PartChange(keyOf.apply(removed), Kind.REMOVED, titleOf.apply(removed), List.of()));
        }
        var fields = Fields.differences(before.get(), after.get(), apart);
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new PartChange(keyOf.apply(after.get()), Kind.CHANGED, titleOf.apply(after.get()), fields));
    }

    private static <T> Map<String, T> byKey(List<T> items, Function<T, String> keyOf) {
        var byKey = new LinkedHashMap<String, T>();
        items.forEach(item -> byKey.put(keyOf.apply(item), item));
        return byKey;
    }

    private static Set<String> keysOf(Map<String, ?> earlier, Map<String, ?> later) {
        var keys = new LinkedHashSet<>(earlier.keySet());
        keys.addAll(later.keySet());
        return keys;
    }
}
