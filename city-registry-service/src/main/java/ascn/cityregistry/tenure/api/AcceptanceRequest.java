package ascn.cityregistry.tenure.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The code of an invitation, as the Secretariat has handed it over.
 *
 * @param code 64 characters of base64url
 */
public record AcceptanceRequest(
        @Schema(examples = "AZqwwpHEfQ6bCl0MM7eiEAfQ3l0nF4l6H0Z9kq1jzv1yH4dC2pVb6m0uT8sWxR5e")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        String code) {

    /** Without the code, wherever it might end up. */
    @Override
    public String toString() {
        return "AcceptanceRequest[]";
    }
}
