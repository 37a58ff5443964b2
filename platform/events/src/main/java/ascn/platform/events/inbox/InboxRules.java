package ascn.platform.events.inbox;

import java.util.Map;

/**
 * What an inbox accepts.
 *
 * @param unknownTypes what to do with types that nobody names
 * @param sourceOfTopic who alone may tell on which topic; a topic that is not named here is open to every source
 * @param largestPayload the most bytes of a payload
 * @param largestHeaders the most bytes of all header names and values together
 */
public record InboxRules(
        UnknownTypes unknownTypes, Map<String, String> sourceOfTopic, int largestPayload, int largestHeaders) {

    /** As much as a broker takes from an ordinary producer: what is larger was packed to get past it. */
    public static final int USUAL_LARGEST_PAYLOAD = 1024 * 1024;

    /** Many times what our headers need. */
    public static final int USUAL_LARGEST_HEADERS = 16 * 1024;

    /** Keeps the topics from changing under their readers. */
    public InboxRules {
        sourceOfTopic = Map.copyOf(sourceOfTopic);
    }

    /** The usual limits, with topics that are open to every source. */
    public InboxRules(UnknownTypes unknownTypes) {
        this(unknownTypes, Map.of(), USUAL_LARGEST_PAYLOAD, USUAL_LARGEST_HEADERS);
    }
}
