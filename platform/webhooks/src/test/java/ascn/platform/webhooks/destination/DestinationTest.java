package ascn.platform.webhooks.destination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are the URL of a receiver. */
class DestinationTest {

    @Test
    void aUrlIsReadInOneWay() {
        assertThat(Destination.of("https://Hooks.City.Example/ascn?of=makassar"))
                .isEqualTo(new Destination("hooks.city.example", 443, "/ascn?of=makassar", false));
        assertThat(Destination.of("HTTPS://city.example:8443"))
                .isEqualTo(new Destination("city.example", 8443, "/", false));
        assertThat(Destination.of("https://xn--b1agh1afp.example/"))
                .isEqualTo(new Destination("xn--b1agh1afp.example", 443, "/", false));
    }

    @Test
    void anAddressIsReadOnlyInItsUsualForm() {
        assertThat(Destination.of("https://8.8.8.8/")).isEqualTo(new Destination("8.8.8.8", 443, "/", true));
        assertThat(Destination.of("https://[2606:4700::1111]:8443/"))
                .isEqualTo(new Destination("2606:4700::1111", 8443, "/", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://city.example/",
                "ftp://city.example/",
                "file:///etc/passwd",
                "gopher://city.example/",
                "city.example",
                "//city.example/",
                "https:/city.example",
                "https:city.example",
                "https:///",
                "https://",
                "javascript:alert(1)",
                ""
            })
    void onlyHttpsIsSpoken(String url) {
        assertThatThrownBy(() -> Destination.of(url)).isInstanceOf(DestinationRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user@city.example/",
                "https://user:password@city.example/",
                "https://city.example@127.0.0.1/",
                "https://city.example%40127.0.0.1/",
                "https://city.example:443@127.0.0.1/",
                "https://@city.example/",
                "https://city.example\\@127.0.0.1/",
                "https://127.0.0.1\\.city.example/",
                "https://city.example#@127.0.0.1/",
                "https://city.example/#fragment",
                "https://city.example /",
                " https://city.example/",
                "https://city.example/\r\nHost: internal",
                "https://city%2eexample/",
                "https://city.example:99999999999/"
            })
    void tricksWithUsersFragmentsAndEscapesAreRefused(String url) {
        assertThatThrownBy(() -> Destination.of(url)).isInstanceOf(DestinationRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0x7f.0.0.1/",
                "https://0X7F.0.0.1/",
                "https://017700000001/",
                "https://0177.0.0.1/",
                "https://127.1/",
                "https://127.0.1/",
                "https://0/",
                "https://00000/",
                "https://127.0.0.01/",
                "https://127.0.0.1./",
                "https://256.0.0.1/",
                "https://1.2.3.4.5/",
                "https://127.0.0.0x1/",
                "https://city.0x1/",
                "https://city.1/"
            })
    void addressesInUnusualFormsAreRefused(String url) {
        assertThatThrownBy(() -> Destination.of(url)).isInstanceOf(DestinationRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://[::1%25lo]/",
                "https://[::1%lo]/",
                "https://[fe80::1%25eth0]/",
                "https://[::1/",
                "https://::1/",
                "https://[]/",
                "https://[v1.a]/"
            })
    void addressesWithZonesOrBrokenBracketsAreRefused(String url) {
        assertThatThrownBy(() -> Destination.of(url)).isInstanceOf(DestinationRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://city.example./",
                "https://.city.example/",
                "https://city..example/",
                "https://-city.example/",
                "https://hà-nội.example/",
                "https://ⓔxample.com/",
                "https://１２７.0.0.1/",
                "https://127。0。0。1/",
                "https://city.example\u0000/",
                "https://ci ty.example/"
            })
    void namesThatAreNoPlainAsciiNamesAreRefused(String url) {
        assertThatThrownBy(() -> Destination.of(url)).isInstanceOf(DestinationRefused.class);
    }

    @Test
    void aUrlHasALargestLength() {
        var longest = "https://city.example/" + "a".repeat(Destination.LONGEST - "https://city.example/".length());

        assertThat(Destination.of(longest).host()).isEqualTo("city.example");
        assertThatThrownBy(() -> Destination.of(longest + "a")).isInstanceOf(DestinationRefused.class);
    }
}
