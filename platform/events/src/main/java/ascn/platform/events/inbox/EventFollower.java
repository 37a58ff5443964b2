package ascn.platform.events.inbox;

import java.util.Set;

/** A feature that follows events of other services: it names each type that it uses, one line for each. */
@FunctionalInterface
public interface EventFollower {

    /** Called once at start. */
    void subscribe(Subscriptions subscriptions);

    /**
     * The tables that this follower builds from events and nothing else, so that a rebuild may build them anew. A
     * migration has made each a read model ({@code select read_model_adopt('…')}). Empty, as usual, for a follower whose
     * effects must not be repeated. One that names tables may read and write no others: in a rebuild it finds no others.
     */
    default Set<String> readModels() {
        return Set.of();
    }
}
