package ascn.cityregistry.contact.api;

import ascn.cityregistry.contact.domain.Contact;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the holder of a post is reached at work.
 *
 * @param tenureId the tenure
 * @param name of the person
 * @param email a mail address
 * @param phone in international form
 * @param office where the person works
 * @param writtenAt when the data were written
 */
public record ContactResponse(
        UUID tenureId,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String office,
        Instant writtenAt) {

    static ContactResponse of(Contact contact) {
        var data = contact.data();
        return new ContactResponse(
                contact.tenureId(), data.name(), data.email(), data.phone(), data.office(), contact.writtenAt());
    }

    /** Nothing of it, wherever it might end up. */
    @Override
    public String toString() {
        return "ContactResponse[" + tenureId + "]";
    }
}
