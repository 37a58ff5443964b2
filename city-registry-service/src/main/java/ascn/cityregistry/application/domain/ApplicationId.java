package ascn.cityregistry.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names an application. */
@Embeddable
public record ApplicationId(@Column(name = "application_id") UUID uuid) {

    @Override
    public String toString() {
        return uuid.toString();
    }
}
