package ascn.cityregistry.quota.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a quota policy. */
@Embeddable
public record QuotaPolicyId(
        @Column(name = "quota_policy_id") UUID uuid) {

    @Override
    public String toString() {
        return uuid.toString();
    }
}
