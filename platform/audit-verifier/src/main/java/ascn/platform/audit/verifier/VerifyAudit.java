package ascn.platform.audit.verifier;

import java.io.PrintStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The verifier as a program. Exit code 0: the chain is valid; 1: it is broken; 2: it could not be checked. The password
 * comes from the environment ({@code PGPASSWORD}) and from nowhere else: arguments are seen by everyone on the machine.
 */
public final class VerifyAudit {

    static final int VALID = 0;
    static final int BROKEN = 1;
    static final int NOT_CHECKED = 2;

    private static final String USAGE = """
            usage: verify --url <jdbc:postgresql://host:port/database> --user <name> [--json] [--through <seq>:<hash>]
              --json      answer in JSON
              --through   a head that an earlier run has told: the chain must lead through it
            The password of the user is read from the environment variable PGPASSWORD.
            Exit code 0: the chain is valid, 1: it is broken, 2: it could not be checked.
            """;

    private VerifyAudit() {}

    /** Checks one database. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv(), System.out, System.err));
    }

    static int run(String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        Order order;
        try {
            order = Order.read(arguments);
        } catch (IllegalArgumentException e) {
            err.print(e.getMessage() + "\n" + USAGE);
            return NOT_CHECKED;
        }
        try (var connection = DriverManager.getConnection(order.url(), account(order.user(), environment))) {
            var report = AuditVerifier.verify(connection, order.through());
            out.print(order.json() ? ReportText.json(report) : ReportText.forPeople(report));
            return report.isIntact() ? VALID : BROKEN;
        } catch (SQLException e) {
            err.println("The trail could not be checked: " + e.getMessage());
            return NOT_CHECKED;
        }
    }

    private static Properties account(String user, Map<String, String> environment) {
        var account = new Properties();
        account.setProperty("user", user);
        account.setProperty("ApplicationName", "audit-verifier");
        if (environment.containsKey("PGPASSWORD")) {
            account.setProperty("password", environment.get("PGPASSWORD"));
        }
        return account;
    }

    private record Order(
            String url, String user, boolean json, @Nullable Anchor through) {

        static Order read(String[] arguments) {
            String url = "";
            String user = "";
            boolean json = false;
            @Nullable Anchor through = null;
            var rest = Arrays.asList(arguments).iterator();
            while (rest.hasNext()) {
                var option = rest.next();
                switch (option) {
                    case "--json" -> json = true;
                    case "--url" -> url = valueOf(option, rest);
                    case "--user" -> user = valueOf(option, rest);
                    case "--through" -> through = Anchor.parse(valueOf(option, rest));
                    case "--help" -> throw new IllegalArgumentException("Checks the audit trail of one database.");
                    default -> throw new IllegalArgumentException("There is no option " + option);
                }
            }
            if (!url.startsWith("jdbc:postgresql:") || user.isEmpty()) {
                throw new IllegalArgumentException("--url and --user are needed");
            }
            return new Order(url, user, json, through);
        }

        private static String valueOf(String option, Iterator<String> rest) {
            if (!rest.hasNext()) {
                throw new IllegalArgumentException(option + " needs a value");
            }
            return rest.next();
        }
    }
}
