package ascn.cityregistry.memberstate.api;

import ascn.cityregistry.memberstate.domain.CapitalCity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A capital as it is entered.
 *
 * @param cityId the slug it has or would have as a member city
 * @param name the name that ASEAN writes
 * @param otherNames other names under which a dossier may write it
 */
public record CapitalItem(
        @Schema(examples = "dili")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be a slug such as bandar-seri-begawan")
        @Size(max = 120, message = "is longer than 120 characters")
        String cityId,

        @Schema(examples = "Dili")
        @NotBlank(message = "is missing")
        @Size(max = 120, message = "is longer than 120 characters")
        String name,

        @Nullable @Size(max = 20, message = "holds at most 20 names")
        List<
                        @NotBlank(message = "must not be blank")
                        @Size(max = 120, message = "is longer than 120 characters") String>
                otherNames) {

    CapitalCity toCity() {
        return new CapitalCity(cityId, name.strip(), Objects.requireNonNullElse(otherNames, List.of()));
    }
}
