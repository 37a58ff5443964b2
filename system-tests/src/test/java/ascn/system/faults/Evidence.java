package ascn.system.faults;

import ascn.system.faults.History.Fact;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What lies about after the faults have healed, collected without asking the code that is checked: the client's history,
 * tables by plain JDBC, the topic by a plain consumer.
 *
 * @param history what the client did
 * @param states the facts that the tables of the writing service say are true
 * @param created what was made by requests that make something, once for each thing
 * @param outbox the archive of events, in the order of each aggregate
 * @param topic the events on the topic, in the order of each partition
 * @param effects for each reader the subjects of its read model, once for each effect
 * @param applied for each reader what its inbox says that it applied, in the order in which it did
 * @param used the type of event that readers make an effect of
 * @param audit operation and subject of each audit entry
 * @param chainFaults what the verifier of the audit trail finds
 * @param quarantine for each reader the ids of what it has put aside
 * @param poison for each reader the ids of what it should have put aside
 * @param behind for each reader how many events it has not yet seen, a minute after the last fault at the latest
 * @param longestAnswer how long a caller may have to wait for an answer
 */
record Evidence(
        History history,
        Set<Fact> states,
        List<String> created,
        List<StoredEvent> outbox,
        List<StoredEvent> topic,
        Map<String, List<String>> effects,
        Map<String, List<AppliedEvent>> applied,
        String used,
        List<Entry> audit,
        List<String> chainFaults,
        Map<String, Set<String>> quarantine,
        Map<String, Set<String>> poison,
        Map<String, Long> behind,
        Duration longestAnswer) {

    /** Ids of what is on the topic although no service of ours told it; not those that a forger took from a true event. */
    Set<String> foreign() {
        var foreign = poison.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new));
        outbox.forEach(event -> foreign.remove(event.id()));
        return foreign;
    }

    /**
     * An event, wherever it lies.
     *
     * @param id the same everywhere
     * @param type what happened
     * @param subject to what, as type/id
     * @param version its place among the events of the subject
     */
    record StoredEvent(String id, String type, String subject, long version) {

        Fact fact() {
            return new Fact(type, subject);
        }
    }

    /**
     * What a reader's inbox keeps of an event.
     *
     * @param event the event
     * @param position its place in the whole story of its source
     */
    record AppliedEvent(StoredEvent event, long position) {}

    /** An audit entry: what was done to what. */
    record Entry(String operation, String subject) {}
}
