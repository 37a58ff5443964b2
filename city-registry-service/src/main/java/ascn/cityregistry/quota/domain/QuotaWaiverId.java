package ascn.cityregistry.quota.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a waiver. */
@Embeddable
public record QuotaWaiverId(
        @Column(name = "quota_waiver_id") UUID uuid) {

    @Override
    public String toString() {
        return uuid.toString();
    }
}
