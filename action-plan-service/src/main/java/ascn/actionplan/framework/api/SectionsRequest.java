package ascn.actionplan.framework.api;

import ascn.actionplan.framework.domain.FrameworkContent;
import ascn.actionplan.framework.domain.FrameworkItem;
import ascn.actionplan.framework.domain.FrameworkSection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The text of an edition by its mandatory parts. Items are numbered in their order. A part that is left out is missing: the
 * edition is kept and circulated without it, but not put up for endorsement (rule F01).
 *
 * @param definition what a smart city is
 * @param principles the key principles
 * @param outcomes the core outcomes
 */
public record SectionsRequest(
        @Size(max = 100, message = "has more than 100 items") @Valid @Nullable
        List<@NotNull(message = "is missing") Item> definition,

        @Size(max = 100, message = "has more than 100 items") @Valid @Nullable
        List<@NotNull(message = "is missing") Item> principles,

        @Size(max = 100, message = "has more than 100 items") @Valid @Nullable
        List<@NotNull(message = "is missing") Item> outcomes) {

    /**
     * An item of a part.
     *
     * @param title its heading, where it has one
     * @param text what it says
     */
    public record Item(
            @Schema(examples = "Integrity")
            @Size(min = 1, max = 200, message = "must have 1 to 200 characters")
            @Nullable
            String title,

            @NotBlank(message = "is missing") @Size(max = 4000, message = "is longer than 4000 characters")
            String text) {}

    FrameworkContent toContent() {
        var items = new EnumMap<FrameworkSection, List<FrameworkItem>>(FrameworkSection.class);
        items.put(FrameworkSection.DEFINITION, numbered(definition));
        items.put(FrameworkSection.PRINCIPLES, numbered(principles));
        items.put(FrameworkSection.OUTCOMES, numbered(outcomes));
        return new FrameworkContent(items);
    }

    private static List<FrameworkItem> numbered(@Nullable List<Item> items) {
        return items == null
                ? List.of()
                : IntStream.range(0, items.size())
                        .mapToObj(place -> new FrameworkItem(
                                place + 1,
                                items.get(place).title(),
                                items.get(place).text()))
                        .toList();
    }
}
