package ascn.cityregistry.memberstate.domain;

import java.util.List;

/**
 * A city as the capital that it is.
 *
 * @param cityId the slug it has or would have as a member city
 * @param name the name that ASEAN writes
 * @param otherNames under which a dossier may write it (rule M12)
 */
public record CapitalCity(String cityId, String name, List<String> otherNames) {

    /** Keeps the names from changing under their readers. */
    public CapitalCity {
        otherNames = List.copyOf(otherNames);
    }
}
