package ascn.cityregistry.quota.application;

import ascn.cityregistry.quota.domain.QuotaDecision;
import ascn.cityregistry.quota.domain.QuotaDecisionUnnamed;
import ascn.cityregistry.quota.domain.QuotaStanding;
import ascn.cityregistry.quota.domain.QuotaWaiver;
import ascn.cityregistry.quota.domain.QuotaWaiverId;
import ascn.cityregistry.quota.messaging.QuotaAnnouncer;
import ascn.cityregistry.quota.persistence.QuotaStandings;
import ascn.cityregistry.quota.persistence.QuotaWaiverRepository;
import ascn.contracts.record.Act;
import ascn.contracts.record.OnRecord;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of one city for the decision that admits it (rule M18): within the quota, or by a waiver that was decided
 * with it and is recorded with it. Part of an admission, whose audit entry names the waiver.
 */
@ApplicationScoped
public class TakePlaceByDecision {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final QuotaStandings standings;
    private final QuotaWaiverRepository waivers;
    private final QuotaAnnouncer announcer;

    TakePlaceByDecision(QuotaStandings standings, QuotaWaiverRepository waivers, QuotaAnnouncer announcer) {
        this.standings = standings;
        this.waivers = waivers;
        this.announcer = announcer;
    }

    /**
     * The waiver that was decided with the admission.
     *
     * @param reference names the decision, or NOT_ON_RECORD in an act of the record
     * @param source where it is written down
     */
    public record OwnWaiver(String reference, String source) {}

    /**
     * Takes the place. The places of the state are held until the transaction ends, so that of two admissions for the last
     * one the second sees the first.
     *
     * @param admission the decision; the waiver holds from its last possible day on, without an end
     * @param own the waiver that the decision names; null where it names none
     * @return the waiver that was recorded, where the city is above the quota
     * @throws ascn.cityregistry.quota.domain.QuotaExceeded when no place is left and no waiver is named, or one waiver of
     *     one city does not make room for it
     * @throws ascn.cityregistry.quota.domain.WaiverNotNeeded when a place is left and a waiver is named
     * @throws QuotaDecisionUnnamed when a waiver of today has no reference (rule N02)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<QuotaWaiver> take(String memberState, Act admission, @Nullable OwnWaiver own) {
        var day = admission.occurredOn().lastDay();
        standings.hold(List.of(memberState));
        if (own != null && own.reference().equals(OnRecord.NOT_ON_RECORD) && !admission.isOfTheRecord()) {
            throw new QuotaDecisionUnnamed("/waiver/decisionReference");
        }
        var places = standings.tightestFrom(memberState, day).orElseGet(() -> QuotaStanding.without(memberState, day));
        if (!places.needsWaiver(own != null) || own == null) {
            return Optional.empty();
        }
        var recorded = QuotaWaiver.record(
                new QuotaWaiverId(ids.generate()),
                memberState,
                1,
                day,
                null,
                QuotaDecision.taken(admission, own.reference(), own.source()),
                null,
                admission);
        var kept = QuotaWaiver.from(recorded);
        waivers.persistAndFlush(kept);
        standings.tightestFrom(memberState, day).ifPresent(standing -> standing.refuseAbove(1));
        announcer.announce(recorded);
        return Optional.of(kept);
    }
}
