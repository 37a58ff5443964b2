package ascn.platform.events;

import ascn.contracts.event.EventType;
import ascn.contracts.event.PublishedEvent;

/** An event that only these tests know. */
@EventType("ascn.test.city-renamed.v1")
public record CityRenamedV1(String cityId, String name) implements PublishedEvent {}
