package ascn.cityregistry.city.domain;

/**
 * A city's place in every list: by name, and by slug where two names are the same.
 *
 * @param sortKey the name case-folded and without diacritics
 * @param cityId the slug
 */
public record PlaceInList(String sortKey, String cityId) {}
