package ascn.deploy.sample;

import ascn.contracts.event.Publisher;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.RecordStopped;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Stage;
import com.fasterxml.jackson.databind.JsonNode;

/** The number of member cities, as it has come from the registry to the dashboard by way of Kafka. */
final class DashboardFigure {

    private static final String OVERVIEW = "/api/v1/dashboard/overview";
    private static final String CITIES = "/api/v1/cities?limit=500";

    private final Stage stage;

    DashboardFigure(Stage stage) {
        this.stage = stage;
    }

    /**
     * Waits until every service has seen what the registry told, then tells the figure and one event behind it.
     *
     * @throws RecordStopped when the dashboard does not count what the registry has
     */
    void show() {
        long head = stage.awaitHeardOf(Publisher.CITY_REGISTRY);
        Service reporting = stage.service(Publisher.REPORTING);
        JsonNode figure = reporting.get(Person.secretariat(), OVERVIEW).body().path("memberCities");
        long counted = figure.path("total").asLong();
        long inRegistry = stage.service(Publisher.CITY_REGISTRY)
                .all(Person.secretariat(), CITIES)
                .size();
        if (counted != inRegistry) {
            throw new RecordStopped("The dashboard counts " + counted + " member cities and the registry has "
                    + inRegistry + ": " + reporting.at(OVERVIEW));
        }
        stage.tell("The dashboard counts " + counted + " member cities, everything included up to "
                + Publisher.CITY_REGISTRY.serviceName() + " " + head);
        JsonNode event = figure.path("byMemberState").path(0).path("events").path(0);
        stage.tell("  behind the figure, for one: event " + event.path("id").asText() + ", "
                + reporting.at(event.path("href").asText()) + " (with a token)");
    }
}
