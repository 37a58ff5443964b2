package ascn.platform.http.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.contracts.identity.Actor;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.http.time.Acts.Dated;
import ascn.platform.http.time.Acts.RecordPastActs;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ActsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");
    private static final Actor CLERK = new Actor("clerk", Set.of(), null, null, false);
    private static final Actor KEEPER_OF_THE_RECORD = new Actor("keeper", Set.of(), null, null, true);

    private final Acts allowed = new Acts(Clock.fixed(NOON, ZoneOffset.UTC), RecordPastActs.ALLOWED);
    private final Acts refused = new Acts(Clock.fixed(NOON, ZoneOffset.UTC), RecordPastActs.REFUSED);

    private static Dated on(@Nullable String day, @Nullable Standing standing) {
        return new Dated(day == null ? null : PartialDate.parse(day), standing, "source");
    }

    @Test
    @DisplayName("N01 a performed act takes effect today, said or not")
    void aPerformedActTakesEffectToday() {
        assertThat(refused.performed(on(null, null), CLERK).occurredOn()).hasToString("2026-11-22");
        assertThat(refused.performed(on("2026-11-22", null), CLERK).recordedAt())
                .isEqualTo(NOON);
    }

    @Test
    @DisplayName("N01 another day needs the claim of the token and the setting of the deployment, both")
    void anotherDayNeedsClaimAndSetting() {
        var yesterday = on("2026-11-21", null);

        assertThat(allowed.performed(yesterday, KEEPER_OF_THE_RECORD).occurredOn())
                .hasToString("2026-11-21");
        assertThatThrownBy(() -> allowed.performed(yesterday, CLERK)).isInstanceOf(PastActNotAllowed.class);
        assertThatThrownBy(() -> refused.performed(yesterday, KEEPER_OF_THE_RECORD))
                .isInstanceOf(PastActNotAllowed.class);
        assertThatThrownBy(() -> refused.performed(yesterday, CLERK)).isInstanceOf(PastActNotAllowed.class);
    }

    @Test
    @DisplayName("N03 an act of another day names its source")
    void anActOfThePastNamesItsSource() {
        var withoutSource = new Dated(PartialDate.parse("2018-02"), Standing.PLANNED, null);

        assertThatThrownBy(() -> allowed.performed(withoutSource, KEEPER_OF_THE_RECORD))
                .isInstanceOf(SourceMissing.class);
        assertThat(allowed.performed(on("2018-02", Standing.PLANNED), KEEPER_OF_THE_RECORD)
                        .source())
                .hasValue("source");
        assertThat(allowed.performed(new Dated(null, null, null), CLERK).source())
                .isEmpty();
    }

    @Test
    @DisplayName("N01 a recorded fact may lie in the past for whoever may record it")
    void aRecordedFactMayLieInThePast() {
        var act = refused.recorded(PartialDate.parse("2018-03-23"), on("2018-03-23", null), CLERK);

        assertThat(act.standing()).isEqualTo(Standing.RECORDED);
        assertThat(act.isOfTheRecord()).isTrue();
    }

    @Test
    @DisplayName("N01 the future is judged by the first day of its period, and may only be planned")
    void theFutureMayOnlyBePlanned() {
        var tomorrow = PartialDate.parse("2026-11-23");
        var thisMonth = PartialDate.parse("2026-11");
        var nextMonth = PartialDate.parse("2026-12");

        assertThatThrownBy(() -> allowed.recorded(tomorrow, on(null, Standing.RECORDED), CLERK))
                .isInstanceOf(ActInTheFuture.class);
        assertThatThrownBy(() -> allowed.recorded(nextMonth, on(null, null), CLERK))
                .isInstanceOf(ActInTheFuture.class);
        assertThatThrownBy(() -> allowed.recorded(PartialDate.parse("../2026-11-23"), on(null, null), CLERK))
                .isInstanceOf(ActInTheFuture.class);
        assertThat(allowed.recorded(PartialDate.parse("../2026-11-22"), on(null, null), CLERK)
                        .standing())
                .isEqualTo(Standing.RECORDED);
        assertThat(allowed.recorded(thisMonth, on(null, null), CLERK).occurredOn())
                .isEqualTo(thisMonth);
        assertThat(allowed.recorded(tomorrow, on(null, Standing.PLANNED), CLERK).standing())
                .isEqualTo(Standing.PLANNED);
    }

    @Test
    @DisplayName("N05 today is the day in Asia/Jakarta, seven hours ahead of UTC")
    void todayIsTheDayInJakarta() {
        assertThat(actsAt("2026-11-22T16:59:59Z").today()).isEqualTo(LocalDate.parse("2026-11-22"));
        assertThat(actsAt("2026-11-22T17:00:00Z").today()).isEqualTo(LocalDate.parse("2026-11-23"));
    }

    private static Acts actsAt(String instant) {
        return new Acts(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), RecordPastActs.REFUSED);
    }
}
