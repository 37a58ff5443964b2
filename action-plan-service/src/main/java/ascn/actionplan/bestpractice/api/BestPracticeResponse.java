package ascn.actionplan.bestpractice.api;

import ascn.actionplan.bestpractice.domain.BestPractice;
import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A best practice that a city shares.
 *
 * @param id names it
 * @param city slug of the city
 * @param memberState code of the city's member state
 * @param title how it is called
 * @param done what was done, or NOT_ON_RECORD
 * @param outcome what came of it, or NOT_ON_RECORD
 * @param conditions what another city needs to do the same, or NOT_ON_RECORD
 * @param projects keys of the city's projects in which it was done
 * @param focusArea the focus area of the framework, where it has one
 * @param sectors codes of sectors
 * @param obstacles what it helps against
 * @param sharedOn since when it is shared, as precisely as it is known
 * @param source where that is written down, where it was not told by the call itself
 * @param withdrawnOn since when it is not shared any more; absent while it is
 * @param withdrawalReason why it was taken back
 * @param withdrawalSource where that is written down, where it was not told by the call itself
 * @param recordedAt when the system was told first
 */
public record BestPracticeResponse(
        UUID id,
        String city,
        String memberState,
        String title,
        String done,
        String outcome,
        String conditions,
        List<String> projects,
        @Nullable FocusArea focusArea,
        List<String> sectors,
        List<String> obstacles,
        PartialDate sharedOn,
        @Nullable String source,
        @Nullable PartialDate withdrawnOn,
        @Nullable String withdrawalReason,
        @Nullable String withdrawalSource,
        Instant recordedAt) {

    static BestPracticeResponse of(BestPractice practice) {
        var facts = practice.facts();
        var withdrawal = practice.withdrawal();
        return new BestPracticeResponse(
                practice.id(),
                practice.city(),
                practice.memberState(),
                facts.title(),
                facts.done().toString(),
                facts.outcome().toString(),
                facts.conditions().toString(),
                facts.projects(),
                facts.focusArea(),
                facts.sectors(),
                facts.obstacles(),
                practice.sharedOn(),
                practice.source(),
                withdrawal == null ? null : withdrawal.on(),
                withdrawal == null ? null : withdrawal.reason(),
                withdrawal == null ? null : withdrawal.source(),
                practice.recordedAt());
    }
}
