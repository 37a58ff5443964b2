package ascn.cityregistry.contact.application;

import ascn.cityregistry.contact.domain.ContactAccess;
import ascn.cityregistry.contact.domain.ContactNotFound;
import ascn.cityregistry.contact.domain.ContactOfAnother;
import ascn.cityregistry.tenure.application.FindTenures;
import ascn.contracts.identity.Actor;
import ascn.platform.http.time.Acts;
import ascn.roster.Chairs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may read and write the contact data of whom, today. */
@ApplicationScoped
class ContactRights {

    private final FindTenures tenures;
    private final Chairs chairs;
    private final Acts acts;

    ContactRights(FindTenures tenures, Chairs chairs, Acts acts) {
        this.tenures = tenures;
        this.chairs = chairs;
        this.acts = acts;
    }

    /**
     * Goes on only for those who may read.
     *
     * @throws ContactNotFound when there is no such tenure, or it is nothing for the actor
     */
    void requireReading(UUID tenureId, Actor actor) {
        if (accessTo(tenureId, actor) == ContactAccess.NONE) {
            throw ContactNotFound.hidden(tenureId);
        }
    }

    /**
     * Goes on only for those who may write and erase.
     *
     * @throws ContactNotFound when there is no such tenure, or it is nothing for the actor
     * @throws ContactOfAnother when the actor may only read
     */
    void requireWriting(UUID tenureId, Actor actor) {
        switch (accessTo(tenureId, actor)) {
            case NONE -> throw ContactNotFound.hidden(tenureId);
            case READ -> throw new ContactOfAnother();
            case WRITE -> {
                // The person, or the Secretariat.
            }
        }
    }

    private ContactAccess accessTo(UUID tenureId, Actor actor) {
        var tenure = tenures.find(tenureId).orElseThrow(() -> ContactNotFound.of(tenureId));
        var today = acts.today();
        return ContactAccess.of(
                actor,
                tenure,
                tenures.heldBy(actor.id(), today),
                chairs.chairOn(today).memberState());
    }
}
