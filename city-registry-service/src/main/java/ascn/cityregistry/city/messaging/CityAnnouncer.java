package ascn.cityregistry.city.messaging;

import ascn.cityregistry.city.domain.CityEvent.CityAdmitted;
import ascn.cityregistry.city.domain.CityEvent.CityAliasAdded;
import ascn.cityregistry.city.domain.CityEvent.CityDesignated;
import ascn.cityregistry.city.domain.CityEvent.CityListed;
import ascn.cityregistry.city.domain.CityEvent.CityMerged;
import ascn.cityregistry.city.domain.CityEvent.CityPlaceRecorded;
import ascn.cityregistry.city.domain.CityEvent.CityPopulationRecorded;
import ascn.cityregistry.city.domain.CityEvent.CityRecorded;
import ascn.cityregistry.city.domain.CityEvent.CityRenamed;
import ascn.cityregistry.city.domain.CityEvent.CityWithdrawn;
import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.Place.Position;
import ascn.contracts.event.cityregistry.CityAdmittedV1;
import ascn.contracts.event.cityregistry.CityAliasAddedV1;
import ascn.contracts.event.cityregistry.CityDesignatedV1;
import ascn.contracts.event.cityregistry.CityListedV1;
import ascn.contracts.event.cityregistry.CityMergedV1;
import ascn.contracts.event.cityregistry.CityPopulationRecordedV1;
import ascn.contracts.event.cityregistry.CityRecordedV1;
import ascn.contracts.event.cityregistry.CityReferenceDataRecordedV1;
import ascn.contracts.event.cityregistry.CityRegistryEvent;
import ascn.contracts.event.cityregistry.CityRenamedV1;
import ascn.contracts.event.cityregistry.CityWithdrawnV1;
import ascn.contracts.record.Act;
import ascn.contracts.record.OnRecord;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;

/** Tells the other services what happened to a city, within the transaction that made it happen. */
@ApplicationScoped
public class CityAnnouncer {

    private final Outbox outbox;

    CityAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of a new candidate. */
    public void announce(CityRecorded recorded) {
        append(
                recorded.cityId(),
                new CityRecordedV1(
                        recorded.cityId().slug(),
                        recorded.name(),
                        recorded.memberState(),
                        recorded.territoryKind().name(),
                        recorded.act().occurredOn().toString(),
                        sourceOf(recorded.act())),
                recorded.act());
    }

    /** Tells of an admission. */
    public void announce(CityAdmitted admitted) {
        var act = admitted.act();
        append(
                admitted.cityId(),
                new CityAdmittedV1(
                        admitted.cityId().slug(),
                        admitted.name(),
                        admitted.memberState(),
                        admitted.territoryKind().name(),
                        admitted.cohort().name(),
                        act.occurredOn().toString(),
                        admitted.origin().dossierId(),
                        admitted.decisionReference(),
                        act.standing().name(),
                        admitted.source(),
                        admitted.origin().applicationId()),
                act);
    }

    /** Tells of a new name. */
    public void announce(CityRenamed renamed) {
        append(
                renamed.cityId(),
                new CityRenamedV1(
                        renamed.cityId().slug(),
                        renamed.name(),
                        renamed.formerName(),
                        renamed.act().occurredOn().toString(),
                        renamed.aliasId(),
                        sourceOf(renamed.act())),
                renamed.act());
    }

    /** Tells of another name. */
    public void announce(CityAliasAdded added) {
        append(
                added.cityId(),
                new CityAliasAddedV1(added.cityId().slug(), added.name(), added.aliasId(), sourceOf(added.act())),
                added.act());
    }

    /** Tells of a merger, in the story of the record that ends. */
    public void announce(CityMerged merged) {
        append(
                merged.cityId(),
                new CityMergedV1(
                        merged.cityId().slug(),
                        merged.into().slug(),
                        merged.memberState(),
                        merged.act().occurredOn().toString(),
                        sourceOf(merged.act())),
                merged.act());
    }

    /** Tells of a withdrawal. */
    public void announce(CityWithdrawn withdrawn) {
        append(
                withdrawn.cityId(),
                new CityWithdrawnV1(
                        withdrawn.cityId().slug(),
                        withdrawn.memberState(),
                        withdrawn.act().occurredOn().toString(),
                        withdrawn.act().sourceText()),
                withdrawn.act());
    }

    /** Tells where a city lies and what kind of territory it is. */
    public void announce(CityPlaceRecorded recorded) {
        var place = recorded.place();
        append(
                recorded.cityId(),
                new CityReferenceDataRecordedV1(
                        recorded.cityId().slug(),
                        place.territoryKind().name(),
                        place.position()
                                .map(Position::latitude)
                                .map(CityAnnouncer::decimal)
                                .orElse(null),
                        place.position()
                                .map(Position::longitude)
                                .map(CityAnnouncer::decimal)
                                .orElse(null),
                        place.unLocode(),
                        sourceOf(recorded.act())),
                recorded.act());
    }

    private static String decimal(BigDecimal degrees) {
        return degrees.stripTrailingZeros().toPlainString();
    }

    /** Tells how many people lived in a city. */
    public void announce(CityPopulationRecorded recorded) {
        append(
                recorded.cityId(),
                new CityPopulationRecordedV1(
                        recorded.cityId().slug(), recorded.year(), recorded.inhabitants(), sourceOf(recorded.act())),
                recorded.act());
    }

    /** Tells of a designation by the member state. */
    public void announce(CityDesignated designated) {
        append(
                designated.cityId(),
                new CityDesignatedV1(
                        designated.cityId().slug(),
                        designated.designation(),
                        designated.act().occurredOn().toString(),
                        sourceOf(designated.act())),
                designated.act());
    }

    /** Tells of a line on an official list. */
    public void announce(CityListed listed) {
        append(
                listed.cityId(),
                new CityListedV1(
                        listed.cityId().slug(),
                        listed.list(),
                        listed.act().occurredOn().toString(),
                        listed.number(),
                        listed.printedName(),
                        sourceOf(listed.act())),
                listed.act());
    }

    private static String sourceOf(Act act) {
        return act.source().orElse(OnRecord.NOT_ON_RECORD);
    }

    private void append(CityId cityId, CityRegistryEvent event, Act act) {
        outbox.append(
                new AggregateRef("city", cityId.slug()),
                event,
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
