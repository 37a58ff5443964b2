package ascn.deploy.sample.registry;

import ascn.contracts.record.Standing;
import ascn.deploy.sample.data.Chairmanship;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.RecordStopped;
import ascn.deploy.sample.play.Service;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/** What the registry shows when the chapter was played, beside what the record says. */
final class RegistryFigures {

    /** The ends of the years in which the network grew, and the day after the last city came. */
    private static final List<LocalDate> GROWTH =
            List.of(LocalDate.parse("2023-12-31"), LocalDate.parse("2024-12-31"), LocalDate.parse("2026-02-01"));

    private final DataSet record;
    private final Service registry;
    private final QuotaOf2018 quota;

    RegistryFigures(DataSet record, Service registry) {
        this.record = record;
        this.registry = registry;
        this.quota = new QuotaOf2018(record, registry);
    }

    /** @throws RecordStopped when the two differ */
    List<String> compare() {
        return Stream.concat(
                        Stream.of(pilotCities(), waivers(), membersInTime(), chairs()),
                        new ReferenceFigures(record, registry).compare().stream())
                .toList();
    }

    /** By number and name as the list prints them, and in its order, under the name that the registry has for that day. */
    private String pilotCities() {
        List<String> printed = record.pilotCities().stream()
                .map(city -> line(city.serialNumber().orElseThrow(), city.name(), city.name()))
                .toList();
        List<String> shown = citiesOn(dayOfTheList()).stream()
                .map(city -> line(
                        city.path("serialNumber").asInt(),
                        city.path("printedName").asText(),
                        city.path("name").asText()))
                .toList();
        refuseUnlessEqual("the member cities of " + dayOfTheList(), printed, shown);
        return "On " + dayOfTheList() + " the " + shown.size() + " pilot cities, as printed, from " + shown.get(0)
                + " to " + shown.get(shown.size() - 1);
    }

    private static String line(int number, String printedName, String name) {
        return number + " " + printedName + (name.equals(printedName) ? "" : ", which is " + name);
    }

    private String waivers() {
        List<String> needed =
                quota.waivers().stream().map(RegistryFigures::inWords).toList();
        List<String> shown =
                registry.all(Person.secretariat(), "/api/v1/quota-waivers?limit=500&asOf=" + dayOfTheList()).stream()
                        .map(RegistryFigures::inWords)
                        .toList();
        refuseUnlessEqual("the waivers of " + dayOfTheList(), needed, shown);
        return "On " + dayOfTheList() + " waivers: " + String.join("; ", shown);
    }

    private static String inWords(QuotaOf2018.Waiver waiver) {
        return inWords(waiver.memberState(), waiver.cities(), waiver.decisionReference());
    }

    private static String inWords(JsonNode waiver) {
        return inWords(
                waiver.path("memberState").asText(),
                waiver.path("cities").asInt(),
                waiver.path("decisionReference").asText());
    }

    private static String inWords(String memberState, int cities, String decision) {
        return cities + " above the quota for " + memberState + " by " + decision;
    }

    /** The Chair of the network is derived (rule C08): each year has one, and a person holds the post (rule C09). */
    private String chairs() {
        List<Chairmanship> past = record.chairmanships().stream()
                .filter(chairmanship -> chairmanship.standing() == Standing.RECORDED)
                .toList();
        List<String> recorded = past.stream().map(Chairmanship::memberState).toList();
        List<String> shown = past.stream().map(this::chairIn).toList();
        refuseUnlessEqual("the chairs", recorded, shown);
        return "Chair " + past.get(0).year() + " to "
                + past.get(past.size() - 1).year() + ", the post held in each year: " + String.join(", ", shown);
    }

    private String chairIn(Chairmanship chairmanship) {
        LocalDate day = chairmanship.year().atMonth(Month.JULY).atDay(1);
        JsonNode chair =
                registry.get(Person.secretariat(), "/api/v1/chair?on=" + day).body();
        String state = chair.path("memberState").asText();
        return chair.path("vacant").asBoolean() ? "nobody for " + state : state;
    }

    private String membersInTime() {
        List<String> recorded =
                GROWTH.stream().map(day -> record.membersOn(day) + " on " + day).toList();
        List<String> shown =
                GROWTH.stream().map(day -> citiesOn(day).size() + " on " + day).toList();
        refuseUnlessEqual("the number of member cities", recorded, shown);
        return "Member cities: " + String.join(", ", shown);
    }

    private List<JsonNode> citiesOn(LocalDate day) {
        return registry.all(Person.secretariat(), CitiesOnRecord.CITIES + "?limit=500&asOf=" + day);
    }

    private LocalDate dayOfTheList() {
        return ListOfPilotCities.dayOfTheList(record);
    }

    private static void refuseUnlessEqual(String what, List<String> recorded, List<String> shown) {
        if (!recorded.equals(shown)) {
            throw new RecordStopped("The registry does not show what the record says of " + what + ". By the record: "
                    + String.join(", ", recorded) + ". By the registry: " + String.join(", ", shown) + ".");
        }
    }
}
