package ascn.cityregistry.contact.api;

import ascn.cityregistry.contact.domain.ContactData;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the holder of a post is reached at work, whole.
 *
 * @param name of the person
 * @param email a mail address
 * @param phone in international form, with the country's code
 * @param office where the person works
 */
public record ContactRequest(
        @Schema(examples = "Sample Officer")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        String name,

        @Schema(examples = "sample.officer@example.org")
        @Nullable
        @Size(max = 254, message = "is longer than 254 characters")
        @Pattern(
                regexp = "[^\\s@\"<>(),;:\\\\]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+",
                message = "must be a mail address such as sample.officer@example.org")
        String email,

        @Schema(examples = "+62 21 5550100")
        @Nullable
        @Pattern(
                regexp = "\\+[1-9][0-9]{0,2}([ .-]?[0-9]){4,14}",
                message = "must be a number in international form such as +62 21 5550100")
        String phone,

        @Schema(examples = "Office of the smart city programme")
        @Nullable
        @Size(min = 1, max = 200, message = "must have 1 to 200 characters")
        String office) {

    ContactData toData() {
        return new ContactData(name, email, phone, office);
    }

    /** Nothing of it, wherever it might end up. */
    @Override
    public String toString() {
        return "ContactRequest[]";
    }
}
