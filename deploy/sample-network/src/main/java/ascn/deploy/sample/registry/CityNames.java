package ascn.deploy.sample.registry;

import ascn.contracts.record.OnRecord;
import ascn.deploy.sample.data.City;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * The other names under which cities are known and found (rule M12). Where each of them is written down is not on record:
 * the source of a line is that of the membership. Of a former name nobody says until when it was the name, so it is another
 * name and no renaming.
 */
final class CityNames implements Topic {

    private final DataSet record;
    private final Service registry;

    CityNames(DataSet record, Service registry) {
        this.record = record;
        this.registry = registry;
    }

    @Override
    public String title() {
        return "Other names of cities";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        var known = CitiesOnRecord.today(registry);
        for (City city : record.cities()) {
            for (String name : city.otherNames()) {
                entries.findOrEnter(
                        Optional.of(known.of(city)).filter(shown -> isKnownAs(name, shown)), () -> registry.post(
                                        Person.secretariat(),
                                        "other name of " + city.slug() + ": " + name,
                                        CitiesOnRecord.pathOf(city) + "/aliases",
                                        new OtherName(name, OnRecord.NOT_ON_RECORD))
                                .body());
            }
        }
        return entries;
    }

    /** Whether the city has that name, today or otherwise. */
    static boolean isKnownAs(String name, JsonNode city) {
        if (city.path("name").asText().equals(name)) {
            return true;
        }
        for (JsonNode alias : city.path("aliases")) {
            if (alias.asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** What is sent; city and name are its natural key. */
    private record OtherName(String name, String source) {}
}
