package ascn.roster;

import ascn.contracts.event.cityregistry.CityAdmittedV1;
import ascn.contracts.event.cityregistry.CityAliasAddedV1;
import ascn.contracts.event.cityregistry.CityMergedV1;
import ascn.contracts.event.cityregistry.CityRecordedV1;
import ascn.contracts.event.cityregistry.CityReferenceDataRecordedV1;
import ascn.contracts.event.cityregistry.CityRenamedV1;
import ascn.contracts.event.cityregistry.CityWithdrawnV1;
import ascn.platform.events.inbox.EventFollower;
import ascn.platform.events.inbox.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the roster in step with the registry. */
@ApplicationScoped
class RosterFollower implements EventFollower {

    private final CityCopy cities;

    RosterFollower(CityCopy cities) {
        this.cities = cities;
    }

    @Override
    public void subscribe(Subscriptions subscriptions) {
        subscriptions.on(CityRecordedV1.class, (recorded, envelope) -> cities.record(recorded));
        subscriptions.on(CityAdmittedV1.class, (admitted, envelope) -> cities.admit(admitted));
        subscriptions.on(CityRenamedV1.class, (renamed, envelope) -> cities.rename(renamed));
        subscriptions.on(CityAliasAddedV1.class, (added, envelope) -> cities.addAlias(added));
        subscriptions.on(CityReferenceDataRecordedV1.class, (recorded, envelope) -> cities.describe(recorded));
        subscriptions.on(CityWithdrawnV1.class, (withdrawn, envelope) -> cities.withdraw(withdrawn));
        subscriptions.on(CityMergedV1.class, (merged, envelope) -> cities.merge(merged));
    }
}
