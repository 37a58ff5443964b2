package ascn.platform.events.quarantine;

import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import ascn.platform.events.quarantine.RecordContent.Bytes;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the audit entries of an entry of quarantine vouch for: its state, and the correction in force. */
record QuarantineState(
        UUID id,
        String state,
        long version,
        @Nullable List<String> repairedHeaders,
        @Nullable String repairedPayload) implements AuditedState {

    static QuarantineState of(QuarantineDetail detail) {
        var repaired = detail.repaired();
        return new QuarantineState(
                detail.summary().id(),
                detail.summary().state(),
                detail.version(),
                repaired == null
                        ? null
                        : repaired.headers().entrySet().stream()
                                .map(header -> header.getKey() + ": " + written(header.getValue()))
                                .toList(),
                repaired == null ? null : written(repaired.payload()));
    }

    private static @Nullable String written(@Nullable Bytes bytes) {
        if (bytes == null) {
            return null;
        }
        return bytes.text() == null ? bytes.base64() : bytes.text();
    }

    @Override
    public Subject subject() {
        return new Subject("quarantine", id.toString());
    }
}
