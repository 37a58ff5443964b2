package ascn.platform.events.republication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which part of the archive is sent again. */
@Schema(description = "Which part of the archive is sent again")
public record RepublicationRequest(
        @Schema(description = "The first position, 1 for the whole archive", examples = "1")
        @NotNull(message = "is missing")
        @Positive(message = "counts from 1")
        Long from,

        @Schema(description = "The last position; absent for everything that was told so far", examples = "1200")
        @Positive(message = "counts from 1")
        @Nullable
        Long to) {}
