package ascn.cityregistry.nomination.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a call for nominations. */
@Embeddable
public record NominationCallId(
        @Column(name = "nomination_call_id") UUID uuid) {

    @Override
    public String toString() {
        return uuid.toString();
    }
}
