package ascn.actionplan.project;

import ascn.platform.testsupport.PermissionCells.Call;
import java.util.Map;
import java.util.function.Supplier;

/** Calls about a project of one city, for its officer and for that of another. */
public final class ProjectCells {

    private static final String CITY = "cells-harbour";

    private ProjectCells() {}

    /** A call for each operation that is for the city's own officer. */
    public static Map<String, Call> calls() {
        return Map.of(
                "reportProject",
                new Call(() -> ProjectCalls.PROJECTS, ProjectCalls.report(CITY, "cells-reported", "\"2022\"")),
                "reviseProject",
                new Call(project(""), "{\"content\": " + ProjectCalls.content("cells-project") + "}"),
                "recordProjectStatus",
                new Call(project("/statuses"), "{\"status\": \"ONGOING\"}"),
                "renameProject",
                new Call(project("/names"), "{\"title\": \"Another title\"}"),
                "forecastMilestone",
                new Call(project("/milestones/opens/forecasts"), "{\"forecastOn\": \"2030\"}"),
                "reachMilestone",
                new Call(project("/milestones/opens/attainment"), "{\"reachedOn\": \"2024\"}"),
                "recordIndicatorValue",
                new Call(project("/indicators/guests/values"), "{\"period\": \"2024\", \"value\": \"1\"}"));
    }

    private static Supplier<String> project(String act) {
        return () -> {
            ProjectCalls.knownOrReported(CITY, "cells-project");
            return ProjectCalls.PROJECTS + "/" + CITY + "/cells-project" + act;
        };
    }
}
