package ascn.contracts.event;

/**
 * A fact in the form that other services read. Its records are flat and frozen: strings, numbers, UUIDs, lists of them and
 * counts by name, never a class of the publishing service.
 */
public interface PublishedEvent {}
