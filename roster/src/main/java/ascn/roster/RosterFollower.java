package ascn.roster;

import ascn.contracts.event.cityregistry.CityAdmittedV1;
import ascn.contracts.record.PartialDate;
import ascn.platform.events.inbox.EventFollower;
import ascn.platform.events.inbox.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the roster in step with the registry. */
@ApplicationScoped
class RosterFollower implements EventFollower {

    private final Roster roster;

    RosterFollower(Roster roster) {
        this.roster = roster;
    }

    @Override
    public void subscribe(Subscriptions subscriptions) {
        subscriptions.on(CityAdmittedV1.class, (admitted, envelope) -> roster.keep(cityOf(admitted)));
    }

    private static RosterCity cityOf(CityAdmittedV1 admitted) {
        return new RosterCity(
                admitted.cityId(),
                admitted.name(),
                admitted.memberState(),
                admitted.territoryKind(),
                admitted.cohort(),
                PartialDate.parse(admitted.admittedOn()));
    }
}
