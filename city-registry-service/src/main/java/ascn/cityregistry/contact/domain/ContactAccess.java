package ascn.cityregistry.contact.domain;

import ascn.cityregistry.tenure.domain.Post;
import ascn.cityregistry.tenure.domain.Tenure;
import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import java.util.List;
import java.util.Optional;

/** What somebody may do with the contact data of the holder of a post. */
public enum ContactAccess {
    /** Nothing; not even whether there are any is told. */
    NONE,
    /** Read them. */
    READ,
    /** Read, write and erase them. */
    WRITE;

    /**
     * The person and the Secretariat write. Whoever is on that day officer of the same city, National Representative of the
     * same member state, or Chair, reads.
     *
     * @param tenure whose holder is to be reached
     * @param held the tenures that the actor holds on the day
     * @param chairingState code of the member state that chairs on the day (rule C08)
     */
    public static ContactAccess of(Actor actor, Tenure tenure, List<Tenure> held, Optional<String> chairingState) {
        if (actor.has(Role.SECRETARIAT) || tenure.isHeldBy(actor.id())) {
            return WRITE;
        }
        return held.stream().anyMatch(post -> reads(post, tenure, chairingState)) ? READ : NONE;
    }

    private static boolean reads(Tenure held, Tenure tenure, Optional<String> chairingState) {
        return switch (held.post()) {
            case CHIEF_SMART_CITY_OFFICER ->
                tenure.post() == Post.CHIEF_SMART_CITY_OFFICER && held.subject().equals(tenure.subject());
            case NATIONAL_REPRESENTATIVE ->
                held.subject().equals(tenure.memberState())
                        || chairingState.filter(held.subject()::equals).isPresent();
            case SHEPHERD_REPRESENTATIVE -> false;
        };
    }
}
