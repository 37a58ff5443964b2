package ascn.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The wire form of events is pinned by samples and schemas")
class WireFormTest {

    static Stream<Named<Class<? extends PublishedEvent>>> events() {
        return PublishedEvents.all().stream().map(event -> Named.of(event.getSimpleName(), event));
    }

    @Test
    void everyEventHasOneSampleAndOneSchemaAndNoneIsLeftOver() {
        var names = PublishedEvents.types().stream()
                .map(EventTypes::withoutVendor)
                .sorted()
                .toList();

        assertThat(names).doesNotHaveDuplicates().contains("city-registry.city-admitted.v1");
        assertThat(WireForm.samples()).isEqualTo(names);
        assertThat(WireForm.schemas()).isEqualTo(names);
    }

    @ParameterizedTest
    @MethodSource("events")
    void theTypeNamesAPublisherAFactAndTheMajorVersionOfTheRecord(Class<? extends PublishedEvent> event) {
        var type = EventTypes.of(event);

        assertThat(type).matches("ascn\\.[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*");
        assertThat(event.getSimpleName())
                .endsWith(type.substring(type.lastIndexOf('.') + 1).replace('v', 'V'));
        assertThat(Arrays.stream(Publisher.values()).map(Publisher::topic))
                .contains(type.split("\\.")[1] + ".events.v1");
    }

    @ParameterizedTest
    @MethodSource("events")
    void theRecordIsListedInItsPublishersTableOfContents(Class<? extends PublishedEvent> event) {
        assertThat(event.getInterfaces())
                .singleElement()
                .matches(Class::isSealed)
                .matches(PublishedEvent.class::isAssignableFrom);
    }

    @ParameterizedTest
    @MethodSource("events")
    void theSampleIsWhatTheRecordWritesAndReads(Class<? extends PublishedEvent> event) {
        var sample = WireForm.sampleOf(event);

        var read = WireForm.fromJson(sample, event);

        assertThat(WireForm.toJson(read)).isEqualTo(sample);
        assertThat(WireForm.fromJson(WireForm.toJson(read), event)).isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("events")
    void theSampleIsValidByItsSchema(Class<? extends PublishedEvent> event) {
        assertThat(WireForm.complaints(event, WireForm.sampleOf(event))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void aMemberThatALaterEditionAddsIsPassedOver(Class<? extends PublishedEvent> event) {
        var sample = WireForm.sampleOf(event);
        var later = WireForm.sampleOf(event);
        later.putObject("addedLater").putArray("values").add(1).add("two");

        assertThat(WireForm.fromJson(later, event)).isEqualTo(WireForm.fromJson(sample, event));
        assertThat(WireForm.complaints(event, later)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void aMissingMemberIsRefusedExactlyWhereItIsRequired(Class<? extends PublishedEvent> event) {
        var required = requiredBy(event);

        for (var member : List.copyOf(WireForm.sampleOf(event).properties())) {
            var without = WireForm.sampleOf(event);
            without.remove(member.getKey());

            assertThat(WireForm.complaints(event, without).isEmpty())
                    .as("valid without %s", member.getKey())
                    .isEqualTo(!required.contains(member.getKey()));
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void anAbsentMemberIsLeftOutAndNeverWrittenAsNull(Class<? extends PublishedEvent> event) {
        var least = WireForm.sampleOf(event);
        least.retain(requiredBy(event));

        assertThat(WireForm.toJson(WireForm.fromJson(least, event))).isEqualTo(least);
    }

    private static List<String> requiredBy(Class<? extends PublishedEvent> event) {
        var required = new ArrayList<String>();
        WireForm.schemaOf(event).path("required").forEach(name -> required.add(name.textValue()));
        return required;
    }
}
