package ascn.cityregistry.meeting.domain;

/**
 * An item of the agenda.
 *
 * @param type what it is about
 * @param title its title
 */
public record AgendaItem(AgendaType type, String title) {}
