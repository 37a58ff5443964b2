package ascn.cityregistry.nomination.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names an entry of the admission paths. */
@Embeddable
public record AdmissionPathId(
        @Column(name = "admission_path_id") UUID uuid) {

    @Override
    public String toString() {
        return uuid.toString();
    }
}
