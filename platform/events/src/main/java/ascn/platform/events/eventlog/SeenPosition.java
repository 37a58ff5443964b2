package ascn.platform.events.eventlog;

/**
 * How far this service has followed one source.
 *
 * @param source value of {@code ce_source}, for example {@code /city-registry-service}
 * @param seenUpTo the highest position below which nothing is missing; positions count from 1
 * @param waiting how many events wait for their predecessor
 * @param quarantined how many events could not be applied and are kept in quarantine
 */
public record SeenPosition(String source, long seenUpTo, long waiting, long quarantined) {}
