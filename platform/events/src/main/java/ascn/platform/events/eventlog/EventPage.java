package ascn.platform.events.eventlog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of what a service has told.
 *
 * @param items the events, in the order of their positions
 * @param next the position after which the next page begins; the same as was asked for when there is nothing more yet
 */
@Schema(description = "A part of what this service has told")
public record EventPage(List<EventView> items, long next) {

    /** Keeps the items from changing under their readers. */
    public EventPage {
        items = List.copyOf(items);
    }
}
