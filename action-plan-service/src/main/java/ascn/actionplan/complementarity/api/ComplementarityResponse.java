package ascn.actionplan.complementarity.api;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.complementarity.domain.Complementarity;
import ascn.actionplan.complementarity.domain.Complementarity.Kind;
import ascn.actionplan.complementarity.domain.Ground;
import ascn.actionplan.project.domain.ProjectStatus;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a city may learn from another one, and why. There is no score.
 *
 * @param fields the fields that both sides have in common
 * @param ownProject key of the city's own project; absent for an obstacle
 * @param ownTitle how that is called
 * @param ownStatus how that stands
 * @param kind what the other city has: a project that is further, or a best practice
 * @param city slug of the other city
 * @param memberState code of the other city's member state
 * @param project key of the other city's project; absent for a best practice
 * @param bestPractice id of the best practice; absent for a project
 * @param title how the other city's project or best practice is called
 * @param status how the other city's project stands; absent for a best practice
 * @param focusArea the focus area of both; absent where they have none in common
 * @param sectors codes of the sectors of both
 * @param obstacle the obstacle against which the best practice helps; absent where the query names none
 */
public record ComplementarityResponse(
        List<Ground> fields,
        @Nullable String ownProject,
        @Nullable String ownTitle,
        @Nullable ProjectStatus ownStatus,
        Kind kind,
        String city,
        String memberState,
        @Nullable String project,
        @Nullable UUID bestPractice,
        String title,
        @Nullable ProjectStatus status,
        @Nullable FocusArea focusArea,
        List<String> sectors,
        @Nullable String obstacle) {

    static ComplementarityResponse of(Complementarity hit) {
        var own = hit.own();
        var other = hit.other();
        boolean isProject = other.kind() == Kind.PROJECT;
        return new ComplementarityResponse(
                hit.grounds(),
                own == null ? null : own.key(),
                own == null ? null : own.title(),
                own == null ? null : own.status(),
                other.kind(),
                hit.city(),
                hit.memberState(),
                isProject ? other.id() : null,
                isProject ? null : UUID.fromString(other.id()),
                other.title(),
                other.status(),
                hit.focusArea(),
                hit.sectors(),
                hit.obstacle());
    }
}
