package ascn.cityregistry.tenure.api;

import ascn.cityregistry.tenure.application.InvitedTenure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A tenure, and the code with which its person takes it.
 *
 * @param tenure as everyone may see it
 * @param invitationCode hand it to this person and to nobody else; absent once it is used or void
 */
public record InvitedTenureResponse(
        TenureResponse tenure,
        @Schema(pattern = "[A-Za-z0-9_-]{64}") @Nullable String invitationCode) {

    static InvitedTenureResponse of(InvitedTenure invited) {
        return new InvitedTenureResponse(
                TenureResponse.of(invited.tenure()), invited.code().orElse(null));
    }

    /** Without the code, wherever it might end up. */
    @Override
    public String toString() {
        return "InvitedTenureResponse[" + tenure.id() + "]";
    }
}
