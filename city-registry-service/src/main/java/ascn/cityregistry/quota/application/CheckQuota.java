package ascn.cityregistry.quota.application;

import ascn.cityregistry.quota.persistence.QuotaStandings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks whether a member state may have more cities (rules M01, M02, M11): on a day and on every later one, because what is
 * entered late must leave the days after it valid too (rule N01). A day before the first policy knows no quota.
 */
@ApplicationScoped
public class CheckQuota {

    private final QuotaStandings standings;

    CheckQuota(QuotaStandings standings) {
        this.standings = standings;
    }

    /**
     * Refuses a nomination that could not be admitted as things stand. It reserves nothing; the admission asks again.
     *
     * @param more how many cities would join the members of that day
     * @throws ascn.cityregistry.quota.domain.QuotaExceeded for the day that leaves the fewest places
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void refuseAbove(String memberState, int more, LocalDate from) {
        standings.tightestFrom(memberState, from).ifPresent(standing -> standing.refuseAbove(more));
    }

    /**
     * Holds the places of all member states until the transaction ends: no admission comes in between. For decisions that
     * no admission on record may contradict.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdAllPlaces() {
        standings.holdAll();
    }

    /**
     * Takes places for an admission. The state's places are held until the transaction ends, so that of two admissions
     * for the last place the second sees the first.
     *
     * @throws ascn.cityregistry.quota.domain.QuotaExceeded as above
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takePlaces(String memberState, int more, LocalDate from) {
        standings.hold(List.of(memberState));
        refuseAbove(memberState, more, from);
    }
}
