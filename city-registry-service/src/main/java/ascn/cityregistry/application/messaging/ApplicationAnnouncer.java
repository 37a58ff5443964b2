package ascn.cityregistry.application.messaging;

import ascn.cityregistry.application.domain.ApplicationEvent.ApplicationAdmitted;
import ascn.cityregistry.application.domain.ApplicationEvent.ApplicationReturned;
import ascn.cityregistry.application.domain.ApplicationEvent.ApplicationSubmitted;
import ascn.cityregistry.application.domain.ApplicationEvent.ApplicationWithdrawn;
import ascn.cityregistry.application.domain.ApplicationId;
import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.contracts.event.cityregistry.ApplicationAdmittedV1;
import ascn.contracts.event.cityregistry.ApplicationReturnedV1;
import ascn.contracts.event.cityregistry.ApplicationSubmittedV1;
import ascn.contracts.event.cityregistry.ApplicationWithdrawnV1;
import ascn.contracts.event.cityregistry.CityRegistryEvent;
import ascn.contracts.record.Act;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Tells the other services what happened to an application. */
@ApplicationScoped
public class ApplicationAnnouncer {

    private final Outbox outbox;

    ApplicationAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of a submission, within the transaction that made it; the texts of the plan are the member state's. */
    public void announce(ApplicationSubmitted submitted) {
        var act = submitted.act();
        var content = submitted.content();
        append(
                submitted.applicationId(),
                new ApplicationSubmittedV1(
                        submitted.applicationId().uuid(),
                        submitted.memberState(),
                        content.cityId().slug(),
                        content.name(),
                        Objects.requireNonNullElse(content.territoryKind(), TerritoryKind.NOT_ON_RECORD)
                                .name(),
                        content.actionPlan().focusAreas().stream()
                                .map(Enum::name)
                                .toList(),
                        act.occurredOn().toString(),
                        act.standing().name(),
                        act.sourceText()),
                act);
    }

    /** Tells that an item was returned, within the transaction that returned it; the reason is for its member state. */
    public void announce(ApplicationReturned returned) {
        var act = returned.act();
        append(
                returned.applicationId(),
                new ApplicationReturnedV1(
                        returned.applicationId().uuid(),
                        returned.memberState(),
                        returned.cityId().slug(),
                        returned.item(),
                        act.occurredOn().toString(),
                        act.sourceText()),
                act);
    }

    /** Tells of a withdrawal, within the transaction that made it. */
    public void announce(ApplicationWithdrawn withdrawn) {
        var act = withdrawn.act();
        append(
                withdrawn.applicationId(),
                new ApplicationWithdrawnV1(
                        withdrawn.applicationId().uuid(),
                        withdrawn.memberState(),
                        withdrawn.cityId().slug(),
                        act.occurredOn().toString(),
                        act.sourceText()),
                act);
    }

    /** Tells of an admission, within the transaction that made it. */
    public void announce(ApplicationAdmitted admitted) {
        var act = admitted.act();
        append(
                admitted.applicationId(),
                new ApplicationAdmittedV1(
                        admitted.applicationId().uuid(),
                        admitted.memberState(),
                        admitted.cityId().slug(),
                        act.occurredOn().toString(),
                        admitted.decisionReference(),
                        admitted.quotaWaiverId().orElse(null),
                        act.standing().name(),
                        admitted.source()),
                act);
    }

    private void append(ApplicationId applicationId, CityRegistryEvent event, Act act) {
        outbox.append(
                new AggregateRef("application", applicationId.toString()),
                event,
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
