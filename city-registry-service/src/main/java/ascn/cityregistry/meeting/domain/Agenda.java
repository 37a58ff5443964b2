package ascn.cityregistry.meeting.domain;

import java.util.List;

/**
 * The agenda of an annual meeting as it was set; open outcomes of earlier meetings come before it (rule A07).
 *
 * @param items in their order
 */
public record Agenda(List<AgendaItem> items) {

    /** The year of the first annual meeting, for which the sources give the order. */
    private static final int FIRST_YEAR = 2018;

    private static final List<AgendaType> ORDER_OF_THE_FIRST_YEAR =
            List.of(AgendaType.ENDORSE_ASCF, AgendaType.SHARE_PLANS, AgendaType.MEET_PROVIDERS);

    /** Keeps the items from changing under their readers. */
    public Agenda {
        items = List.copyOf(items);
    }

    /** Whether it has an item of that type. */
    public boolean has(AgendaType type) {
        return items.stream().anyMatch(item -> item.type() == type);
    }

    /**
     * Goes on only when the framework is endorsed before plans are shared, and these before providers are met, as far as
     * they are on the agenda of the first year; later years are free.
     *
     * @throws AgendaOutOfOrder when they are in another order
     */
    void refuseAnotherOrder(int year) {
        if (year != FIRST_YEAR) {
            return;
        }
        int reached = 0;
        for (var item : items) {
            int place = ORDER_OF_THE_FIRST_YEAR.indexOf(item.type());
            if (place >= 0 && place < reached) {
                throw new AgendaOutOfOrder(item.type(), ORDER_OF_THE_FIRST_YEAR.get(reached));
            }
            reached = Math.max(reached, place);
        }
    }
}
