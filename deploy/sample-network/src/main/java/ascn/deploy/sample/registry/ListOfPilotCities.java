package ascn.deploy.sample.registry;

import ascn.deploy.sample.data.City;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;

/** The printed list of pilot cities (rule M10): number and name of each, as printed. */
final class ListOfPilotCities implements Topic {

    private final DataSet record;
    private final Service registry;

    ListOfPilotCities(DataSet record, Service registry) {
        this.record = record;
        this.registry = registry;
    }

    @Override
    public String title() {
        return "Lines of the printed list";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        var known = CitiesOnRecord.on(dayOfTheList(record), registry);
        for (City city : record.pilotCities()) {
            var line = Line.of(city);
            entries.findOrEnter(Optional.of(known.of(city)).filter(line::isOf), () -> registry.post(
                            Person.secretariat(),
                            "line of " + city.slug() + " on the list of pilot cities",
                            CitiesOnRecord.pathOf(city) + "/listings",
                            line)
                    .body());
        }
        return entries;
    }

    /** The day of the list, which is the one on which its cities became members. */
    static LocalDate dayOfTheList(DataSet record) {
        return record.pilotCities().get(0).joinedOn().lastDay();
    }

    /** What is sent; city, list and day are its natural key. */
    record Line(String list, String listedOn, int number, String printedName, String source) {

        static Line of(City city) {
            return new Line(
                    city.admissionReference().orElseThrow(),
                    city.joinedOn().toString(),
                    city.serialNumber().orElseThrow(),
                    city.name(),
                    city.source());
        }

        boolean isOf(JsonNode shown) {
            return shown.path("list").asText().equals(list);
        }
    }
}
