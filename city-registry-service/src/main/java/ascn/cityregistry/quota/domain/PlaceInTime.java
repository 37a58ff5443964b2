package ascn.cityregistry.quota.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A fact's place in a list by day, and by id where two have the same day.
 *
 * @param day the first day on which it holds
 * @param id its id
 */
public record PlaceInTime(LocalDate day, UUID id) {}
