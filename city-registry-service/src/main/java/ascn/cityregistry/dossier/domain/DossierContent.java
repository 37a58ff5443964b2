package ascn.cityregistry.dossier.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a member state writes into its dossier; it may be saved while parts are missing (rule M07).
 *
 * @param cities the nominated cities, in the member state's order
 * @param nationalRepresentativeBody the national body that holds the role of National Representative, or NOT_ON_RECORD
 */
public record DossierContent(
        List<NominatedCity> cities, @Nullable String nationalRepresentativeBody) {

    /** Keeps the cities from changing under their readers. */
    public DossierContent {
        cities = List.copyOf(cities);
    }
}
