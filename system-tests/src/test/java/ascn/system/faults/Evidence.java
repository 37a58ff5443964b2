package ascn.system.faults;

import ascn.system.faults.History.Fact;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
 * @param used the type of event that readers make an effect of
 * @param audit operation and subject of each audit entry
 * @param chainFaults what the verifier of the audit trail finds
 * @param quarantine ids of what readers have put aside
 * @param poison ids of what they should have put aside
 * @param behind for each reader how many events it has not yet seen, a minute after the last fault at the latest
 */
record Evidence(
        History history,
        Set<Fact> states,
        List<String> created,
        List<StoredEvent> outbox,
        List<StoredEvent> topic,
        Map<String, List<String>> effects,
        String used,
        List<Entry> audit,
        List<String> chainFaults,
        Set<String> quarantine,
        Set<String> poison,
        Map<String, Long> behind) {

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

    /** An audit entry: what was done to what. */
    record Entry(String operation, String subject) {}
}
