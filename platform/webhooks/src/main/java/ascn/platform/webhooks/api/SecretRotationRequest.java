package ascn.platform.webhooks.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the secret changes.
 *
 * @param retireFormerNow whether the former one stops signing at once; it does not when nothing is said
 */
public record SecretRotationRequest(
        @Schema(
                description = "Whether the former secret stops signing at once, because somebody else has it;"
                        + " otherwise both sign for a while",
                defaultValue = "false")
        @Nullable
        Boolean retireFormerNow) {

    boolean retiresFormerNow() {
        return Boolean.TRUE.equals(retireFormerNow);
    }
}
