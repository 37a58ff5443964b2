package ascn.platform.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The account that PostgreSQL runs as. PostgreSQL refuses to run as root, so for root there are two ways round it: a user
 * namespace of its own, in which nobody is root ({@code unshare -U}; files keep their owner), or, where that is denied as
 * in many containers, a real unprivileged account that is given the data directory ({@code setpriv}).
 */
sealed interface PostgresAccount {

    /** The best way on this machine. */
    static PostgresAccount onThisMachine() {
        if (new UnixSystem().getUid() != 0) {
            return new CurrentUser();
        }
        if (UserNamespace.isAllowed()) {
            return new UserNamespace();
        }
        return Unprivileged.found();
    }

    /** The command line that runs this one under the account. */
    List<String> commandFor(List<String> command);

    /** Prepares a folder that PostgreSQL owns and writes to. */
    void prepare(Path folder);

    /** Where unpacked programs are kept so that the account can run them. */
    Path cache();

    /** An ordinary user: nothing special. */
    record CurrentUser() implements PostgresAccount {

        @Override
        public List<String> commandFor(List<String> command) {
            return command;
        }

        @Override
        public void prepare(Path folder) {}

        @Override
        public Path cache() {
            return UserCache.directory();
        }
    }

    /** Root, inside a user namespace that maps it to nobody. */
    record UserNamespace() implements PostgresAccount {

        private static final List<String> PREFIX = List.of("unshare", "--user");

        static boolean isAllowed() {
            var whoAmI = new UserNamespace().commandFor(List.of("id", "-un"));
            try {
                var outcome = ExternalCommand.run(whoAmI, Duration.ofSeconds(10));
                return outcome.succeeded() && !outcome.output().equals("root");
            } catch (EmbeddedServerException unshareIsMissing) {
                return false;
            }
        }

        @Override
        public List<String> commandFor(List<String> command) {
            return concatenated(PREFIX, command);
        }

        @Override
        public void prepare(Path folder) {}

        @Override
        public Path cache() {
            return UserCache.directory();
        }
    }

    /** Root, switching to another account for PostgreSQL. */
    record Unprivileged(UserPrincipal user) implements PostgresAccount {

        static Unprivileged found() {
            return Stream.of("postgres", "nobody")
                    .flatMap(Unprivileged::lookUp)
                    .findFirst()
                    .orElseThrow(() -> new EmbeddedServerException(
                            "PostgreSQL does not run as root, and this machine has no account 'nobody' to use instead: run"
                                    + " the command again as an ordinary user."));
        }

        private static Stream<Unprivileged> lookUp(String name) {
            try {
                var accounts = Path.of("/").getFileSystem().getUserPrincipalLookupService();
                return Stream.of(new Unprivileged(accounts.lookupPrincipalByName(name)));
            } catch (UserPrincipalNotFoundException e) {
                return Stream.empty();
            } catch (IOException e) {
                throw new EmbeddedServerException("Cannot look up the account " + name + ".", e);
            }
        }

        @Override
        public List<String> commandFor(List<String> command) {
            var group = ExternalCommand.run(List.of("id", "-g", user.getName()), Duration.ofSeconds(10));
            return concatenated(
                    List.of("setpriv", "--reuid", user.getName(), "--regid", group.output(), "--clear-groups"),
                    command);
        }

        @Override
        public void prepare(Path folder) {
            FileTrees.giveTo(user, folder);
            var visible =
                    ExternalCommand.run(commandFor(List.of("test", "-w", folder.toString())), Duration.ofSeconds(10));
            if (!visible.succeeded()) {
                throw new EmbeddedServerException(
                        "PostgreSQL does not run as root, 'unshare --user' is denied here, and the"
                                + " account '" + user.getName() + "' cannot reach " + folder
                                + ": run the command again as an ordinary user, or from a folder that every user may enter. "
                                + visible.output());
            }
        }

        @Override
        public Path cache() {
            return Path.of("/var/cache/ascn"); // root's own cache is closed to others
        }
    }

    private static List<String> concatenated(List<String> prefix, List<String> command) {
        var whole = new ArrayList<String>(prefix);
        whole.addAll(command);
        return whole;
    }
}
