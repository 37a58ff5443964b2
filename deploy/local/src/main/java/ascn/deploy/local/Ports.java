package ascn.deploy.local;

import ascn.platform.embedded.FreePorts;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Settles all ports before anything starts, so that nothing has to be undone. */
final class Ports {

    private Ports() {}

    /**
     * The settings with a free port for each 0.
     *
     * @throws LocalSystemException naming the port that is taken or wanted twice, who wants it and how to change it
     */
    static LocalSettings settled(LocalSettings settings) {
        var takers = new LinkedHashMap<Integer, String>();
        var ports = new EnumMap<Part, Integer>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, settle(settings.port(part), part.id(), part.portSetting(), takers));
        }
        int controller = settle(
                settings.kafkaControllerPort(), "Kafka's controller", SettingsReader.KAFKA_CONTROLLER_PORT, takers);
        return settings.withPorts(ports, controller);
    }

    private static int settle(int wanted, String who, String setting, Map<Integer, String> takers) {
        int port = FreePorts.orNext(wanted);
        while (wanted == 0 && takers.containsKey(port)) {
            port = FreePorts.next();
        }
        if (takers.containsKey(port)) {
            throw new LocalSystemException("Port " + port + " is wanted by both " + takers.get(port) + " and " + who
                    + ". " + howToChange(setting));
        }
        if (!FreePorts.isFree(port)) {
            throw new LocalSystemException("Port " + port + ", which " + who
                    + " wants, is taken by another program. Stop that program, or choose another port. "
                    + howToChange(setting));
        }
        takers.put(port, who);
        return port;
    }

    private static String howToChange(String setting) {
        return "To change it: " + setting + "=<port> ./run, or the same line without ./run in " + SettingsReader.FILE
                + ".";
    }
}
