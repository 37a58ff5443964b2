package ascn.cityregistry.meeting.api;

import ascn.cityregistry.meeting.domain.Attendance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whose Chief Smart City Officers attended, and whose did not. What was said of the same cities before is superseded.
 *
 * @param cities of each city whether its officer attended
 * @param source where it is written down
 */
public record AttendanceRequest(
        @NotEmpty(message = "is missing") @Size(max = 500, message = "has more than 500 items") @Valid
        List<@NotNull(message = "is missing") AttendanceOfCity> cities,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    List<Attendance> toAttendance() {
        return cities.stream()
                .map(city -> new Attendance(city.cityId(), city.attended(), source))
                .toList();
    }

    /**
     * Whether the officer of a city attended.
     *
     * @param cityId slug of the city
     * @param attended whether the officer attended; absence has no consequence
     */
    public record AttendanceOfCity(
            @Schema(examples = "makassar")
            @NotNull(message = "is missing")
            @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be a slug such as makassar")
            String cityId,

            @NotNull(message = "is missing") Boolean attended) {}
}
