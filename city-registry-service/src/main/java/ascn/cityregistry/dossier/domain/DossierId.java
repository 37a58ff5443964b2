package ascn.cityregistry.dossier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a dossier. */
@Embeddable
public record DossierId(@Column(name = "dossier_id") UUID uuid) {

    @Override
    public String toString() {
        return uuid.toString();
    }
}
