package ascn.cityregistry.meeting.api;

import ascn.cityregistry.meeting.domain.Agenda;
import ascn.cityregistry.meeting.domain.AgendaItem;
import ascn.cityregistry.meeting.domain.AgendaType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The agenda of an annual meeting, whole. Open outcomes of earlier meetings come before it by themselves.
 *
 * @param items in their order
 * @param source where it is written down
 */
public record AgendaRequest(
        @NotEmpty(message = "is missing") @Size(max = 50, message = "has more than 50 items") @Valid
        List<@NotNull(message = "is missing") Item> items,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    Agenda toAgenda() {
        return new Agenda(items.stream()
                .map(item -> new AgendaItem(item.type(), item.title()))
                .toList());
    }

    /**
     * An item of the agenda.
     *
     * @param type what it is about
     * @param title its title
     */
    public record Item(
            @NotNull(message = "is missing") AgendaType type,

            @NotBlank(message = "is missing") @Size(max = 200, message = "is longer than 200 characters")
            String title) {}
}
