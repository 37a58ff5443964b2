package ascn.cityregistry.application.domain;

import java.util.UUID;

/**
 * An application as a list shows it.
 *
 * @param id names it
 * @param memberState code of the member state
 * @param status how far it has come
 * @param cityId the slug that the city has or will have
 * @param name its name as the member state writes it
 */
public record ApplicationSummary(UUID id, String memberState, ApplicationStatus status, String cityId, String name) {}
