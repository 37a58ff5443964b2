package ascn.cityregistry.city.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Cities as features of a map (RFC 7946).
 *
 * @param type always FeatureCollection
 * @param features one for each city
 */
public record CityFeatures(
        @Schema(examples = "FeatureCollection") String type, List<CityFeature> features) {

    /** The media type of it. */
    static final String MEDIA_TYPE = "application/geo+json";

    static CityFeatures of(List<CityResponse> cities) {
        return new CityFeatures(
                "FeatureCollection", cities.stream().map(CityFeature::of).toList());
    }

    /**
     * A city on the map.
     *
     * @param type always Feature
     * @param id slug of the city
     * @param geometry where it lies; null where no source gives that
     * @param properties all else that is told of it
     */
    public record CityFeature(
            @Schema(examples = "Feature") String type,
            String id,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true) @Nullable
            CityPoint geometry,

            CityResponse properties) {

        static CityFeature of(CityResponse city) {
            return new CityFeature("Feature", city.id(), CityPoint.of(city), city);
        }
    }

    /**
     * A point on the Earth (WGS 84).
     *
     * @param type always Point
     * @param coordinates longitude, then latitude, in degrees
     */
    public record CityPoint(@Schema(examples = "Point") String type, List<Double> coordinates) {

        static @Nullable CityPoint of(CityResponse city) {
            return city.latitude() == null || city.longitude() == null
                    ? null
                    : new CityPoint("Point", List.of(city.longitude(), city.latitude()));
        }
    }
}
