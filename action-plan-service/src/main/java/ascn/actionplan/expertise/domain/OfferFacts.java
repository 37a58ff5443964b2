package ascn.actionplan.expertise.domain;

import ascn.contracts.record.OnRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a city offers.
 *
 * @param kind what it is
 * @param title how it is called; of an expert the function, never a name
 * @param description what others may expect of it
 * @param sectors codes of the catalogue (rule P07)
 * @param from the first day for which it may be asked for; from now on without
 * @param until the last day for which it may be asked for; until it is withdrawn without
 * @param conditions on which it is given
 */
public record OfferFacts(
        ExpertiseKind kind,
        String title,
        String description,
        List<String> sectors,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        OnRecord conditions) {

    /** Keeps the list from changing. */
    public OfferFacts {
        sectors = List.copyOf(sectors);
    }

    /**
     * Goes on only when the period has a day.
     *
     * @throws ExpertisePeriodBackwards when its last day is before its first
     */
    public void refuseWhenBackwards() {
        if (from != null && until != null && until.isBefore(from)) {
            throw new ExpertisePeriodBackwards(from, until);
        }
    }
}
