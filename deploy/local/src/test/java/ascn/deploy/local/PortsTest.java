package ascn.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    private static final LocalSettings ANY_PORTS = LocalSettings.forTests(Path.of("root"), Path.of("data"));

    @Test
    void aZeroBecomesAFreePortOfItsOwn() {
        var settled = Ports.settled(ANY_PORTS);

        assertThat(settled.ports().values())
                .doesNotContain(0, settled.kafkaControllerPort())
                .doesNotHaveDuplicates();
    }

    @Test
    void aTakenPortIsNamedWithWhoWantsItAndHowToChangeIt() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> Ports.settled(with(Map.of(Part.TWINNING, port))))
                    .isInstanceOf(LocalSystemException.class)
                    .hasMessage(
                            "Port " + port + ", which twinning-service wants, is taken by another program. Stop that"
                                    + " program, or choose another port. To change it: ASCN_PORT_TWINNING=<port> ./run, or the"
                                    + " same line without ./run in deploy/local/local.properties.");
        }
    }

    @Test
    void aServerOnAllAddressesTakesThePortToo() throws IOException {
        try (var other = new ServerSocket(0)) {
            assertThatThrownBy(() -> Ports.settled(with(Map.of(Part.KAFKA, other.getLocalPort()))))
                    .hasMessageContaining("which kafka wants");
        }
    }

    @Test
    void aPortThatTwoPartsWantIsNamed() {
        int port = Ports.settled(ANY_PORTS).port(Part.KAFKA);

        assertThatThrownBy(() -> Ports.settled(with(Map.of(Part.KAFKA, port, Part.REPORTING, port))))
                .hasMessageStartingWith("Port " + port + " is wanted by both kafka and reporting-service.");
    }

    private static LocalSettings with(Map<Part, Integer> chosen) {
        var ports = new EnumMap<>(ANY_PORTS.ports());
        ports.putAll(chosen);
        return ANY_PORTS.withPorts(ports, 0);
    }
}
