package ascn.deploy.sample.registry;

import ascn.deploy.sample.data.City;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.RecordStopped;
import ascn.deploy.sample.play.Service;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the registry shows of the cities beside their membership, and what the record says. More may be known by now. */
final class ReferenceFigures {

    /** The two names of which the papers of the network have two forms each (rule M12). */
    private static final List<String> NAMES_OF_CAPITALS = List.of("Hanoi", "Jakarta");

    private final DataSet record;
    private final Service registry;

    ReferenceFigures(DataSet record, Service registry) {
        this.record = record;
        this.registry = registry;
    }

    /** @throws RecordStopped when something of the record is not shown */
    List<String> compare() {
        var shown = CitiesOnRecord.today(registry);
        return List.of(names(shown), facts(shown), memberships());
    }

    private String names(CitiesOnRecord shown) {
        List<String> missing = record.cities().stream()
                .flatMap(city -> city.otherNames().stream().filter(name -> !CityNames.isKnownAs(name, shown.of(city))))
                .toList();
        refuseIfAny("other names", missing);
        List<String> astray = NAMES_OF_CAPITALS.stream()
                .filter(name -> !leadsTo(name).equals(cityNamed(name).map(city -> idOf(shown.of(city)))))
                .toList();
        refuseIfAny("names that lead to their city", astray);
        long number = record.cities().stream()
                .mapToLong(city -> city.otherNames().size())
                .sum();
        return "Other names of cities: " + number + "; " + String.join(" and ", NAMES_OF_CAPITALS)
                + " lead where they should";
    }

    private Optional<String> leadsTo(String name) {
        return Optional.of(idOf(registry.get(Person.secretariat(), CitiesOnRecord.CITIES + "/" + name)
                .body()));
    }

    private static String idOf(JsonNode city) {
        return city.path("id").asText();
    }

    private Optional<City> cityNamed(String name) {
        return record.cities().stream()
                .filter(city -> city.otherNames().contains(name))
                .findFirst();
    }

    private String facts(CitiesOnRecord shown) {
        List<City> placed = record.cities().stream()
                .filter(city -> city.position().isPresent())
                .toList();
        List<City> counted = record.cities().stream()
                .filter(city -> city.population().isPresent())
                .toList();
        Stream<String> withoutPlace = placed.stream()
                .filter(city -> !CityPlaces.hasPosition(shown.of(city)))
                .map(City::name);
        Stream<String> withoutFigure =
                counted.stream().filter(city -> !isCounted(shown.of(city))).map(City::name);
        refuseIfAny(
                "positions and inhabitants",
                Stream.concat(withoutPlace, withoutFigure).toList());
        return "Cities with their position: " + placed.size() + ", with their inhabitants: " + counted.size();
    }

    private static boolean isCounted(JsonNode city) {
        return city.hasNonNull("population");
    }

    private String memberships() {
        Set<String> shown = NetworkMemberships.onRecord(record, registry);
        refuseIfAny(
                "memberships in other networks",
                record.networkMemberships().stream()
                        .map(membership -> NetworkMemberships.inWords(membership.city(), membership.network()))
                        .filter(membership -> !shown.contains(membership))
                        .toList());
        return "Other networks: " + record.otherNetworks().size() + ", with " + shown.size()
                + " memberships of member cities";
    }

    private static void refuseIfAny(String what, List<String> missing) {
        if (!missing.isEmpty()) {
            throw new RecordStopped("Of the " + what + " of the record the registry does not show: "
                    + String.join(", ", missing) + ".");
        }
    }
}
