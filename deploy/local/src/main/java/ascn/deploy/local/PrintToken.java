package ascn.deploy.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The program behind {@code deploy/local/token}: prints an access token of a sample person, alone on the last line. */
public final class PrintToken {

    static final String USAGE = """
            Usage: deploy/local/token ROLE [member state|city|partner|body] [--record-past]
            Prints an access token of the running local system, alone on its last line.
            Roles: %s
            Member states are ISO codes such as ID; cities and partners are slugs such as makassar.
            NR, CSCO and PARTNER are sample persons without a staff role: their posts rest on tenures.
            --record-past: the person may enter acts of the past as such.""".formatted(SampleRole.list());

    private static final int USAGE_ERROR = 2;

    private PrintToken() {}

    /** Ends with 0, with 1 when the local system does not run, with 2 when the arguments make no sense. */
    public static void main(String[] arguments) {
        Path root = Path.of(System.getProperty(Run.ROOT, ".")).toAbsolutePath();
        try {
            if (List.of(arguments).contains("--help")) {
                System.out.println(USAGE);
            } else {
                System.out.println(token(List.of(arguments), root, System.getenv()));
            }
        } catch (UsageException e) {
            System.err.println(e.getMessage());
            System.exit(USAGE_ERROR);
        } catch (LocalSystemException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static String token(List<String> arguments, Path root, Map<String, String> environment) {
        Request request = request(arguments);
        URI issuer = Addresses.issuer(SettingsReader.read(root, environment).dataDirectory())
                .orElseThrow(() -> new LocalSystemException("The local system does not run. Start it with ./run."));
        return new LocalIdentity(issuer).token(request.role(), request.scope(), request.recordPast());
    }

    /** What the arguments ask for. */
    static Request request(List<String> arguments) {
        var words = new ArrayList<>(arguments);
        boolean recordPast = words.removeIf("--record-past"::equals);
        if (words.isEmpty()) {
            throw new UsageException("Which role? One of " + SampleRole.list() + ".");
        }
        String name = words.remove(0);
        SampleRole role = SampleRole.named(name)
                .orElseThrow(
                        () -> new UsageException("There is no role '" + name + "'. One of " + SampleRole.list() + "."));
        // Several words are one scope: a body's name may have spaces.
        Optional<String> scope = Optional.of(String.join(" ", words)).filter(text -> !text.isBlank());
        if (role.scope().isPresent() != scope.isPresent()) {
            throw new UsageException(role
                    + role.scope()
                            .map(what -> " needs a " + what + ". The roles: ")
                            .orElse(" stands alone, without '" + String.join(" ", words) + "'. The roles: ")
                    + SampleRole.list() + ".");
        }
        return new Request(role, scope, recordPast);
    }

    /** A token that is asked for. */
    record Request(SampleRole role, Optional<String> scope, boolean recordPast) {}

    /** The arguments make no sense; the message lists the roles. */
    static final class UsageException extends RuntimeException {

        UsageException(String message) {
            super(message);
        }
    }
}
