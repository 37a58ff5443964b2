package ascn.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Events are kept for ever and read by every service, so nothing that must be erasable or secret may be in one. The
 * names of things (a city, a partner, a body) are facts; the names of persons are not for events.
 */
@DisplayName("No event carries personal data or a secret")
class PersonalDataTest {

    /** Never in the name of a property, whatever stands around it. */
    private static final Set<String> FORBIDDEN_WORDS = Set.of(
            "email",
            "mail",
            "phone",
            "telephone",
            "mobile",
            "fax",
            "address",
            "street",
            "postcode",
            "contact",
            "surname",
            "nickname",
            "username",
            "salutation",
            "birth",
            "birthday",
            "birthdate",
            "gender",
            "passport",
            "password",
            "passphrase",
            "secret",
            "token",
            "credential",
            "credentials",
            "invitation",
            "cookie",
            "ip");

    /** Not before {@code name}: then it is the name of a person. */
    private static final Set<String> PERSONS = Set.of(
            "first",
            "last",
            "given",
            "family",
            "middle",
            "full",
            "sur",
            "user",
            "login",
            "display",
            "person",
            "officer",
            "csco",
            "representative",
            "nr",
            "signatory",
            "signer",
            "holder",
            "author",
            "sender",
            "chairperson",
            "official",
            "delegate",
            "nominator",
            "actor");

    private static final Pattern WORD_BOUNDARY = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[_\\-. ]+");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern TELEPHONE_NUMBER = Pattern.compile("\\+[0-9][0-9 ()/-]{6,}");
    private static final Pattern SIGNED_TOKEN = Pattern.compile("eyJ[\\w-]+\\.[\\w-]+");

    static Stream<Named<Class<? extends PublishedEvent>>> events() {
        return PublishedEvents.all().stream().map(event -> Named.of(event.getSimpleName(), event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void noPropertyOfASchemaIsNamedAfterIt(Class<? extends PublishedEvent> event) {
        assertThat(propertiesOf(WireForm.schemaOf(event)))
                .isNotEmpty()
                .filteredOn(PersonalDataTest::isSuspicious)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void noSampleShowsIt(Class<? extends PublishedEvent> event) {
        assertThat(WireForm.sampleOf(event).toString())
                .doesNotContainPattern(MAIL_ADDRESS)
                .doesNotContainPattern(TELEPHONE_NUMBER)
                .doesNotContainPattern(SIGNED_TOKEN);
    }

    /** Names of properties at any depth. */
    private static List<String> propertiesOf(JsonNode schema) {
        var names = new ArrayList<String>();
        for (var properties : schema.findValues("properties")) {
            properties.fieldNames().forEachRemaining(names::add);
            properties.forEach(property -> names.addAll(propertiesOf(property)));
        }
        return names;
    }

    private static boolean isSuspicious(String property) {
        var words = Arrays.stream(WORD_BOUNDARY.split(property))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        int name = words.indexOf("name");
        return words.stream().anyMatch(FORBIDDEN_WORDS::contains)
                || (name > 0 && PERSONS.contains(words.get(name - 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "email",
                "contactPhone",
                "postalAddress",
                "officerName",
                "firstName",
                "signatoryName",
                "accessToken",
                "clientSecret",
                "password",
                "invitationCode",
                "date_of_birth"
            })
    void theseNamesAreRefused(String property) {
        assertThat(isSuspicious(property)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "cityName",
                "partnerName",
                "nationalRepresentativeBody",
                "submittedOn",
                "tenureId",
                "shipment"
            })
    void theseNamesAreAllowed(String property) {
        assertThat(isSuspicious(property)).isFalse();
    }
}
