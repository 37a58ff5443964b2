package ascn.platform.webhooks.destination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses a webhook may go to. */
class DestinationGuardTest {

    private static final AddressRules PUBLIC_ONLY = new AddressRules(List.of());
    private static final PortRules USUAL_PORTS = new PortRules(List.of("443", "8000-8999"));

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static NameResolver alwaysTo(String... literals) {
        return host ->
                Arrays.stream(literals).map(DestinationGuardTest::address).toList();
    }

    private static DestinationGuard guard(NameResolver resolver) {
        return new DestinationGuard(PUBLIC_ONLY, USUAL_PORTS, resolver);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.255",
                "169.254.169.254",
                "169.254.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "192.168.255.255",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255"
            })
    void noSpecialIpv4AddressIsCalled(String literal) {
        assertThat(PUBLIC_ONLY.allow(address(literal))).isFalse();
        assertThatThrownBy(() -> guard(alwaysTo(literal)).register("https://city.example/"))
                .isInstanceOf(DestinationRefused.class);
        assertThatThrownBy(() -> guard(alwaysTo("8.8.8.8")).register("https://" + literal + "/"))
                .isInstanceOf(DestinationRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:0:7f00:1::",
                "2001:2::1",
                "2001:10::1",
                "2001:20::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:a00:1::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "febf::1",
                "fec0::1",
                "ff02::1",
                "4000::1",
                "e000::1"
            })
    void noSpecialIpv6AddressIsCalled(String literal) {
        assertThatThrownBy(() -> guard(alwaysTo("8.8.8.8")).register("https://[" + literal + "]/"))
                .isInstanceOf(DestinationRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2606:4700::1111",
                "2001:4860:4860::8888",
                "2a00::1"
            })
    void publicAddressesAreCalled(String literal) throws UnknownHostException {
        var found = guard(alwaysTo(literal)).addressOf(Destination.of("https://city.example/"));

        assertThat(found).isEqualTo(new InetSocketAddress(address(literal), 443));
    }

    @Test
    void aNameWithOnePrivateAddressAmongPublicOnesIsRefused() {
        var mixed = guard(alwaysTo("8.8.8.8", "10.0.0.1"));

        assertThatThrownBy(() -> mixed.register("https://city.example/")).isInstanceOf(DestinationRefused.class);
    }

    @Test
    void aNameThatChangesItsAddressAfterRegistrationIsRefusedAtTheCall() throws UnknownHostException {
        Queue<String> answers = new ArrayDeque<>(List.of("8.8.8.8", "169.254.169.254"));
        var rebinding = guard(host -> List.of(address(answers.remove())));

        var destination = rebinding.register("https://city.example/");

        assertThatThrownBy(() -> rebinding.addressOf(destination)).isInstanceOf(DestinationRefused.class);
    }

    @Test
    void aNameThatIsUnknownTodayIsRegisteredAndFailsAtTheCall() {
        var unknown = guard(host -> {
            throw new UnknownHostException(host);
        });

        var destination = unknown.register("https://city.example/");

        assertThatThrownBy(() -> unknown.addressOf(destination)).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void aResolverThatIsSilentHoldsNobodyUp() {
        var never = new CountDownLatch(1);
        try (var timed = new TimedResolver(
                host -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return List.of();
                },
                Duration.ofMillis(50))) {

            assertThatThrownBy(() -> timed.resolve("silent.example")).isInstanceOf(UnknownHostException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {443, 8000, 8999})
    void allowedPortsAreCalled(int port) throws UnknownHostException {
        var found = guard(alwaysTo("8.8.8.8")).addressOf(Destination.of("https://city.example:" + port + "/"));

        assertThat(found.getPort()).isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 22, 25, 80, 442, 444, 5432, 6379, 7999, 9000, 9092, 65535})
    void otherPortsAreNot(int port) {
        assertThatThrownBy(() -> guard(alwaysTo("8.8.8.8")).register("https://city.example:" + port + "/"))
                .isInstanceOf(DestinationRefused.class);
    }

    @Test
    void aSettingAllowsARangeAndNothingBesideIt() {
        var rules = new AddressRules(List.of("127.0.0.0/8", "::1/128"));

        assertThat(rules.allow(address("127.0.0.1"))).isTrue();
        assertThat(rules.allow(address("::1"))).isTrue();
        assertThat(rules.allow(address("10.0.0.1"))).isFalse();
        assertThat(rules.allow(address("::2"))).isFalse();
        assertThat(rules.allow(address("8.8.8.8"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "city.example/8", "10.0.0.0/8/8"})
    void aSettingThatIsNoRangeStopsTheService(String written) {
        assertThatThrownBy(() -> new AddressRules(List.of(written))).isInstanceOf(IllegalArgumentException.class);
    }
}
