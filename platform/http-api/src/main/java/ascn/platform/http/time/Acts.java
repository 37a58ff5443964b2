package ascn.platform.http.time;

import ascn.contracts.identity.Actor;
import ascn.contracts.record.Act;
import ascn.contracts.record.DatePrecision;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Rule N01: on which day an act took effect, and who may enter one for another day than today. */
@ApplicationScoped
public class Acts {

    private final Clock clock;
    private final RecordPastActs recordPastActs;

    Acts(
            Clock clock,
            @ConfigProperty(name = "ascn.record-past-acts", defaultValue = "REFUSED") RecordPastActs recordPastActs) {
        this.clock = clock;
        this.recordPastActs = recordPastActs;
    }

    /** Whether performed acts of other days than today may be entered at all in this deployment. */
    public enum RecordPastActs {
        /** Every performed act takes effect today. */
        REFUSED,
        /** A token with the claim {@code record_past} may enter one for another day. */
        ALLOWED
    }

    /** When an act took effect, as the request says it. */
    public record Dated(
            @Nullable PartialDate occurredOn,
            @Nullable Standing standing,
            @Nullable String source) {}

    /** Today in Asia/Jakarta. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(Act.ZONE));
    }

    /** What a read is asked for: today and all that is known, where the query does not say otherwise. */
    public AskedFor askedFor(@Nullable LocalDate asOf, @Nullable Instant knownAt) {
        return new AskedFor(asOf == null ? today() : asOf, knownAt == null ? AskedFor.NOW : knownAt);
    }

    /**
     * An act that happens by the call itself: it took effect today, unless the caller may enter the record.
     *
     * @throws PastActNotAllowed when another day is given without the right to it
     * @throws SourceMissing when another day is given without a source (rule N03)
     * @throws ActInTheFuture when it begins after today and is not PLANNED
     */
    public Act performed(Dated dated, Actor actor) {
        var today = PartialDate.of(today());
        var occurredOn = dated.occurredOn() == null ? today : dated.occurredOn();
        if (!occurredOn.equals(today) && !(actor.mayRecordPast() && recordPastActs == RecordPastActs.ALLOWED)) {
            throw new PastActNotAllowed(occurredOn);
        }
        if (!occurredOn.equals(today) && dated.source() == null) {
            throw new SourceMissing(occurredOn);
        }
        return act(occurredOn, dated, actor);
    }

    /**
     * A fact that somebody else brought about and the caller writes down, with its day and its source.
     *
     * @throws ActInTheFuture when it begins after today and is not PLANNED
     */
    public Act recorded(PartialDate occurredOn, Dated dated, Actor actor) {
        return act(occurredOn, dated, actor);
    }

    /**
     * A fact that holds for a period, written down with its source: it occurred on the first day.
     *
     * @param from the first day, named so in the request
     * @param standing RECORDED where none is given
     * @throws ActInTheFuture when it begins after today and is not PLANNED
     */
    public Act recordedFrom(LocalDate from, @Nullable Standing standing, String source, Actor actor) {
        return recordedFrom(PartialDate.of(from), standing, source, actor);
    }

    /** As above, for a period whose beginning is known more or less precisely (rule N05). */
    public Act recordedFrom(PartialDate from, @Nullable Standing standing, String source, Actor actor) {
        return act(from, new Dated(null, standing, source), actor, "/from");
    }

    /**
     * A fact of a day that the request does not call {@code occurredOn}, written down with its source.
     *
     * @param pointer where the request names the day, as a JSON Pointer
     * @throws ActInTheFuture when it is after today
     */
    public Act recordedOn(LocalDate day, String source, Actor actor, String pointer) {
        return act(PartialDate.of(day), new Dated(null, null, source), actor, pointer);
    }

    private Act act(PartialDate occurredOn, Dated dated, Actor actor) {
        return act(occurredOn, dated, actor, "/occurredOn");
    }

    private Act act(PartialDate occurredOn, Dated dated, Actor actor, String pointer) {
        var standing = dated.standing() == null ? Standing.RECORDED : dated.standing();
        if (standing != Standing.PLANNED && beginningOf(occurredOn).isAfter(today())) {
            throw new ActInTheFuture(occurredOn, pointer);
        }
        return new Act(occurredOn, standing, dated.source(), clock.instant(), actor.id());
    }

    /** A limit has no first day; whoever writes "not later than" knows the limit itself. */
    private static LocalDate beginningOf(PartialDate occurredOn) {
        return occurredOn.precision() == DatePrecision.NOT_LATER_THAN ? occurredOn.lastDay() : occurredOn.firstDay();
    }
}
