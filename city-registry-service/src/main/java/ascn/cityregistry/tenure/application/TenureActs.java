package ascn.cityregistry.tenure.application;

import ascn.cityregistry.tenure.domain.TenureFacts;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.Act;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** When what happens to a tenure took effect (rule N01): nothing of it lies in the future. */
@ApplicationScoped
class TenureActs {

    private final Acts acts;

    TenureActs(Acts acts) {
        this.acts = acts;
    }

    /**
     * The tenure began on its first day.
     *
     * @throws ascn.platform.http.time.ActInTheFuture when it begins or ends later than today
     */
    Act began(TenureFacts facts, Actor actor) {
        if (facts.until() != null) {
            ended(facts.until(), facts.source(), actor);
        }
        return acts.recordedOn(facts.since(), facts.source(), actor, "/since");
    }

    /**
     * The tenure ended with its last day.
     *
     * @param until the day after that
     * @throws ascn.platform.http.time.ActInTheFuture when the last day has not come
     */
    Act ended(LocalDate until, String source, Actor actor) {
        return acts.recordedOn(until.minusDays(1), source, actor, "/until");
    }

    /** What happens by the call itself, today. */
    Act performed(Actor actor) {
        return acts.performed(new Acts.Dated(null, null, null), actor);
    }
}
