package ascn.deploy.sample.registry;

import ascn.deploy.sample.data.City;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * How many people live in the cities (rule M13). Of a city only one figure is on record; where the registry has one of that
 * year or a later one, it stays: somebody may have corrected it.
 */
final class CityPopulations implements Topic {

    private final DataSet record;
    private final Service registry;

    CityPopulations(DataSet record, Service registry) {
        this.record = record;
        this.registry = registry;
    }

    @Override
    public String title() {
        return "Inhabitants of cities";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        var known = CitiesOnRecord.today(registry);
        for (City city : record.cities()) {
            city.population().ifPresent(population -> {
                var figure = Figure.of(population);
                entries.findOrEnter(Optional.of(known.of(city)).filter(figure::isCoveredBy), () -> registry.post(
                                Person.secretariat(),
                                "inhabitants of " + city.slug() + " in " + figure.year(),
                                CitiesOnRecord.pathOf(city) + "/populations",
                                figure)
                        .body());
            });
        }
        return entries;
    }

    /** What is sent; city and year are its natural key. */
    record Figure(int year, long inhabitants, String source) {

        static Figure of(City.Population population) {
            return new Figure(population.year().getValue(), population.inhabitants(), population.source());
        }

        /** Lists show the figure of the latest year alone. */
        boolean isCoveredBy(JsonNode city) {
            return city.path("populationYear").asInt() >= year;
        }
    }
}
