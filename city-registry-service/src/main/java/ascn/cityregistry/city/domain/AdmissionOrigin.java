package ascn.cityregistry.city.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a city was admitted from: a dossier or an application, never both (rule M18).
 *
 * @param dossierId the dossier that nominated it; null where an application did
 * @param applicationId the application for it; null where a dossier nominated it
 */
public record AdmissionOrigin(
        @Nullable UUID dossierId, @Nullable UUID applicationId) {

    /** The city was nominated by a dossier. */
    public static AdmissionOrigin dossier(UUID dossierId) {
        return new AdmissionOrigin(dossierId, null);
    }

    /** The city was applied for. */
    public static AdmissionOrigin application(UUID applicationId) {
        return new AdmissionOrigin(null, applicationId);
    }
}
