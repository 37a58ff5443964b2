package ascn.cityregistry.city.domain;

import ascn.cityregistry.city.domain.CityEvent.CityAdmitted;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A period in which a city is a member, from the decision that admitted it until its member state withdraws it. No two of
 * a city have a day in common, and the cohort of a period is never rewritten (rule M09).
 */
@Entity
@DiscriminatorValue("MEMBERSHIP")
public class Membership extends CityFact {

    /** Name of the constraint that refuses two periods with a day in common. */
    public static final String CONSTRAINT = "ex_city_membership_overlap";

    @Enumerated(EnumType.STRING)
    private Cohort cohort;

    @Column(name = "decision_reference")
    private String decisionReference;

    @Column(name = "dossier_id")
    private @Nullable UUID dossierId;

    @Column(name = "application_id")
    private @Nullable UUID applicationId;

    @Column(name = "ended_on")
    private @Nullable String endedOn;

    @Column(name = "counts_until")
    private @Nullable LocalDate countsUntil;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "end_source")
    private @Nullable String endSource;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Membership() {}

    Membership(UUID id, CityAdmitted admitted) {
        super(id, admitted.act());
        this.cohort = admitted.cohort();
        this.decisionReference = admitted.decisionReference();
        this.dossierId = admitted.origin().dossierId();
        this.applicationId = admitted.origin().applicationId();
    }

    /** It ends on the day of the act, which is no day of the membership any more. */
    void end(Act act) {
        endedOn = act.occurredOn().toString();
        countsUntil = act.occurredOn().lastDay();
        endedAt = act.recordedAt();
        endSource = act.sourceText();
    }

    /** With which generation the city joined. */
    public Cohort cohort() {
        return cohort;
    }

    /** The decision that admitted it. */
    public String decisionReference() {
        return decisionReference;
    }

    /** When it was withdrawn, as precisely as it is known; empty while it is not. */
    public Optional<PartialDate> endedOn() {
        return Optional.ofNullable(endedOn).map(PartialDate::parse);
    }

    /** The same, as it was known at a moment. */
    public Optional<PartialDate> endedOn(Instant knownAt) {
        return endedAt == null || endedAt.isAfter(knownAt) ? Optional.empty() : endedOn();
    }

    /** The first day on which it holds no longer; empty while it has no end. */
    Optional<LocalDate> end() {
        return Optional.ofNullable(countsUntil);
    }

    boolean isRunning() {
        return countsUntil == null;
    }

    boolean holdsOn(LocalDate day) {
        return !firstDay().isAfter(day) && (countsUntil == null || countsUntil.isAfter(day));
    }

    /** Whether it has a day on or after the given one. */
    boolean reaches(LocalDate day) {
        return countsUntil == null || countsUntil.isAfter(day);
    }

    /** Whether each day of the other is a day of this one. */
    boolean covers(Membership other) {
        return !firstDay().isAfter(other.firstDay())
                && (countsUntil == null || other.countsUntil != null && !countsUntil.isBefore(other.countsUntil));
    }

    @Override
    protected void describe(SortedMap<String, String> content) {
        content.put("cohort", cohort.name());
        content.put("decisionReference", decisionReference);
        if (endedOn != null) {
            content.put("endedOn", endedOn);
        }
        if (endSource != null) {
            content.put("endSource", endSource);
        }
    }
}
