package ascn.cityregistry.contact.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How a person is reached at work.
 *
 * @param name of the person
 * @param email a mail address
 * @param phone in international form
 * @param office where the person works
 */
@Embeddable
public record ContactData(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String office) {

    /** Nothing of it, wherever it might end up. */
    @Override
    public String toString() {
        return "ContactData[]";
    }
}
