package ascn.actionplan.catalogue.api;

import ascn.actionplan.catalogue.domain.ActionLine;
import ascn.actionplan.catalogue.domain.InstrumentFacts;
import ascn.actionplan.catalogue.domain.Pillar;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A plan or programme of other bodies.
 *
 * @param code names it, for ever, in kebab case
 * @param name how its body calls it
 * @param from the year in which it begins, where a source says
 * @param until the last year in which it runs, where it has an end
 * @param source where it is written down
 * @param actionLines what projects can contribute to in it
 */
public record InstrumentRequest(
        @Schema(examples = "aec-2025")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be in kebab case, such as aec-2025")
        @Size(max = 60, message = "is longer than 60 characters")
        String code,

        @Schema(examples = "ASEAN Economic Community Blueprint 2025")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        String name,

        @Nullable @Min(1967) @Max(2200) Integer from,

        @Nullable @Min(1967) @Max(2200) Integer until,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source,

        @Nullable @Size(max = 500, message = "holds at most 500 action lines")
        List<@NotNull(message = "must not be null") @Valid LineItem> actionLines) {

    InstrumentFacts toFacts() {
        return new InstrumentFacts(
                code,
                name,
                from,
                until,
                source,
                Objects.requireNonNullElse(actionLines, List.<LineItem>of()).stream()
                        .map(LineItem::toLine)
                        .toList());
    }

    /**
     * An action line.
     *
     * @param code names it over all instruments, for ever, in kebab case
     * @param label how the instrument writes it
     * @param pillar the pillar of the ASEAN Community under which it stands
     */
    public record LineItem(
            @Schema(examples = "aec-2025-b1")
            @NotNull(message = "is missing")
            @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be in kebab case, such as aec-2025-b1")
            @Size(max = 60, message = "is longer than 60 characters")
            String code,

            @NotBlank(message = "is missing") @Size(max = 300, message = "is longer than 300 characters")
            String label,

            @NotNull(message = "is missing") Pillar pillar) {

        ActionLine toLine() {
            return new ActionLine(code, label, pillar);
        }
    }
}
