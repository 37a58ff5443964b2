package ascn.platform.events.inbox;

import ascn.platform.events.EventEnvelope;
import ascn.platform.events.EventHeaders;
import ascn.platform.events.EventJson;
import ascn.platform.events.UnreadableEventException;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

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
        this.payloadHash = sha256(payload);
    }

    static IncomingEvent read(IncomingRecord incoming) throws UnreadableEventException {
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

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
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
