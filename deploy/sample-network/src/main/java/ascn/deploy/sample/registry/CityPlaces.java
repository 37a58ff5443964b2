package ascn.deploy.sample.registry;

import ascn.contracts.record.OnRecord;
import ascn.deploy.sample.data.City;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the cities lie, with their UN/LOCODE (rule M14). A place is told whole, so the kind of territory that came with the
 * nomination is told again. Where the registry has a position, it stays: somebody may have corrected it.
 */
final class CityPlaces implements Topic {

    private final DataSet record;
    private final Service registry;

    CityPlaces(DataSet record, Service registry) {
        this.record = record;
        this.registry = registry;
    }

    @Override
    public String title() {
        return "Positions and UN/LOCODEs of cities";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        var known = CitiesOnRecord.today(registry);
        for (City city : record.cities()) {
            city.position()
                    .ifPresent(position -> entries.findOrEnter(
                            Optional.of(known.of(city)).filter(CityPlaces::hasPosition),
                            () -> enter(city, Place.of(city, position))));
        }
        return entries;
    }

    /** Whether it is on record where the city lies; the city is the natural key. */
    static boolean hasPosition(JsonNode city) {
        return city.hasNonNull("latitude");
    }

    private JsonNode enter(City city, Place place) {
        return registry.put(
                        Person.secretariat(),
                        "place of " + city.slug(),
                        CitiesOnRecord.pathOf(city) + "/place",
                        place,
                        registry.get(Person.secretariat(), CitiesOnRecord.pathOf(city)))
                .body();
    }

    /** What is sent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Place(
            String territoryKind,
            Position position,
            @Nullable String unLocode,
            String source) {

        static Place of(City city, City.Position position) {
            return new Place(
                    city.territoryKind().orElse(OnRecord.NOT_ON_RECORD),
                    new Position(position.latitude(), position.longitude()),
                    position.unLocode().orElse(null),
                    position.source());
        }
    }

    /** A point in degrees. */
    record Position(BigDecimal latitude, BigDecimal longitude) {}
}
