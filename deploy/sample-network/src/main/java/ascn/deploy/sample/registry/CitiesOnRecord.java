package ascn.deploy.sample.registry;

import ascn.deploy.sample.data.City;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.RecordStopped;
import ascn.deploy.sample.play.Service;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the registry shows of the cities, read once for all of them instead of once for each. */
final class CitiesOnRecord {

    static final String CITIES = "/api/v1/cities";

    private final Service registry;
    private final Optional<LocalDate> day;
    private final Map<String, JsonNode> bySlug;

    private CitiesOnRecord(Service registry, Optional<LocalDate> day) {
        this.registry = registry;
        this.day = day;
        this.bySlug = registry.all(Person.secretariat(), CITIES + "?limit=500&status=ANY" + onTheDay("&")).stream()
                .collect(Collectors.toMap(city -> city.path("id").asText(), Function.identity()));
    }

    /** As they are today. */
    static CitiesOnRecord today(Service registry) {
        return new CitiesOnRecord(registry, Optional.empty());
    }

    /** As they were on a day. */
    static CitiesOnRecord on(LocalDate day, Service registry) {
        return new CitiesOnRecord(registry, Optional.of(day));
    }

    /**
     * The city; where its record was merged into another one since, that one.
     *
     * @throws RecordStopped when the registry does not have it
     */
    JsonNode of(City city) {
        JsonNode shown = bySlug.get(city.slug());
        return shown == null
                ? registry.get(Person.secretariat(), pathOf(city) + onTheDay("?"))
                        .body()
                : shown;
    }

    /** The day as the next part of a query. */
    private String onTheDay(String separator) {
        return day.map(asked -> separator + "asOf=" + asked).orElse("");
    }

    static String pathOf(City city) {
        return CITIES + "/" + city.slug();
    }
}
