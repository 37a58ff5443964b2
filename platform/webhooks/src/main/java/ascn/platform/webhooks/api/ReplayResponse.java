package ascn.platform.webhooks.api;

import ascn.platform.webhooks.delivery.ReplayDeliveries.Replay;

/**
 * What a replay has begun.
 *
 * @param messages how many messages are delivered again
 * @param upToSequence the last sequence that was looked at
 * @param more whether there are later ones; replay again from the next sequence
 */
public record ReplayResponse(long messages, long upToSequence, boolean more) {

    static ReplayResponse of(Replay replay) {
        return new ReplayResponse(replay.messages(), replay.upToSequence(), replay.more());
    }

    /** The form in which the result is kept for a repetition of the call: nothing of it changes later. */
    String kept() {
        return messages + " " + upToSequence + " " + more;
    }

    static ReplayResponse ofKept(String kept) {
        var parts = kept.split(" ", -1);
        return new ReplayResponse(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Boolean.parseBoolean(parts[2]));
    }
}
