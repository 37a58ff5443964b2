package ascn.platform.events.inbox;

import ascn.platform.events.EventClaim;
import ascn.platform.events.EventEnvelope;
import ascn.platform.events.EventHeaders;
import ascn.platform.events.EventJson;
import ascn.platform.events.UnreadableEventException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A record that could be read as an event: its envelope, its payload, and the digest by which a duplicate is known. */
final class IncomingEvent {

    private final IncomingRecord origin;
    private final EventEnvelope envelope;
    private final byte[] payload;
    private final byte[] payloadHash;

    private IncomingEvent(IncomingRecord origin, EventEnvelope envelope, byte[] payload) {
        this.origin = origin;
        this.envelope = envelope;
        this.payload = payload;
        this.payloadHash = Digests.sha256(payload);
    }

    /**
     * Reads a record.
     *
     * @throws NotApplicable when it is no event, too large, or not of the source whose topic it is on
     */
    static IncomingEvent read(IncomingRecord incoming, InboxRules rules) throws NotApplicable {
        checkSize(incoming, rules);
        try {
            var event = read(incoming);
            checkSource(event, rules);
            return event;
        } catch (UnreadableEventException e) {
            throw refused(incoming, QuarantineReason.UNREADABLE, String.valueOf(e.getMessage()), e);
        }
    }

    private static IncomingEvent read(IncomingRecord incoming) throws UnreadableEventException {
        var envelope = EventHeaders.read(incoming.headers());
        var payload = incoming.payload();
        if (payload == null) {
            throw new UnreadableEventException("The event has no payload");
        }
        try {
            EventJson.checkIsJson(payload);
        } catch (IOException e) {
            throw new UnreadableEventException("The payload is not JSON", e);
        }
        return new IncomingEvent(incoming, envelope, payload);
    }

    private static void checkSize(IncomingRecord incoming, InboxRules rules) throws NotApplicable {
        var payload = incoming.payload();
        if (payload != null && payload.length > rules.largestPayload()) {
            throw tooLarge(incoming, "The payload has ", payload.length, rules.largestPayload());
        }
        long headers = 0;
        for (var header : incoming.headers().entrySet()) {
            headers += header.getKey().getBytes(StandardCharsets.UTF_8).length + header.getValue().length;
        }
        if (headers > rules.largestHeaders()) {
            throw tooLarge(incoming, "The headers have ", headers, rules.largestHeaders());
        }
    }

    private static NotApplicable tooLarge(IncomingRecord incoming, String what, long bytes, int most) {
        var detail = what + bytes + " bytes; at most " + most + " are read";
        return refused(incoming, QuarantineReason.TOO_LARGE, detail, null);
    }

    private static void checkSource(IncomingEvent event, InboxRules rules) throws NotApplicable {
        var topic = event.origin.topic();
        var expected = rules.sourceOfTopic().get(topic);
        if (expected != null && !expected.equals(event.envelope.source())) {
            var detail = "The topic " + topic + " is that of " + expected + ", but the event says that it comes from "
                    + event.envelope.source();
            throw refused(event.origin, QuarantineReason.WRONG_SOURCE, detail, null);
        }
    }

    private static NotApplicable refused(
            IncomingRecord incoming, QuarantineReason reason, String detail, @Nullable Throwable cause) {
        EventClaim claim = EventHeaders.claimOf(incoming.headers());
        return new NotApplicable(new Verdict.Quarantine(reason, detail, claim), cause);
    }

    IncomingRecord origin() {
        return origin;
    }

    EventEnvelope envelope() {
        return envelope;
    }

    byte[] payload() {
        return payload;
    }

    byte[] payloadHash() {
        return payloadHash;
    }

    boolean hasHash(byte[] other) {
        return Arrays.equals(payloadHash, other);
    }
}
