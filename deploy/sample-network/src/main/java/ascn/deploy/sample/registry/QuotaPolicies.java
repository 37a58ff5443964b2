package ascn.deploy.sample.registry;

import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.RecordStopped;
import ascn.deploy.sample.play.Service;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;

/** The quota as the service has it (rule M01): the record does not bring one along. */
final class QuotaPolicies {

    private final Service registry;

    QuotaPolicies(Service registry) {
        this.registry = registry;
    }

    /** @throws RecordStopped when the service does not know exactly one quota of that day */
    int citiesPerStateOn(LocalDate day) {
        List<JsonNode> inForce = registry.all(Person.secretariat(), "/api/v1/quota-policies?asOf=" + day);
        if (inForce.size() != 1) {
            throw new RecordStopped("The registry knows " + inForce.size() + " quotas of " + day + " instead of one.");
        }
        return inForce.get(0).path("citiesPerState").asInt();
    }
}
