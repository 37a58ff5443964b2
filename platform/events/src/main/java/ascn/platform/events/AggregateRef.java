package ascn.platform.events;

/**
 * What an event is about. Its id is the key on the topic, so that one aggregate's events stay in order.
 *
 * @param type the noun in lower case, for example {@code city}
 * @param id its natural key or UUID
 */
public record AggregateRef(String type, String id) {

    /** Both parts are needed: together they are the subject of the event. */
    public AggregateRef {
        if (type.isBlank() || type.contains("/") || id.isBlank()) {
            throw new IllegalArgumentException("Not a reference to an aggregate: '" + type + "', '" + id + "'");
        }
    }

    /**
     * Reads the value of {@code ce_subject}.
     *
     * @throws IllegalArgumentException when it is not {@code type/id}
     */
    public static AggregateRef parse(String subject) {
        int slash = subject.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("Not a subject of the form type/id: '" + subject + "'");
        }
        return new AggregateRef(subject.substring(0, slash), subject.substring(slash + 1));
    }

    /** The value of {@code ce_subject}. */
    public String subject() {
        return type + "/" + id;
    }
}
