package ascn.actionplan.framework;

import static ascn.actionplan.framework.FrameworkCalls.etagOf;

import ascn.platform.testsupport.DocumentedExamples.Prepared;
import ascn.platform.testsupport.TestTokens;
import java.util.Optional;
import javax.sql.DataSource;

/** The edition of 1975 that the documented examples presume; no other test has one of that year. */
public final class ExampleFrameworks {

    private static final String EDITION = "ascf-sample";
    private static final int YEAR = 1975;

    private ExampleFrameworks() {}

    /** Prepares the edition, and the caller of that operation; empty where the operation is not one of the framework. */
    public static Optional<Prepared> given(String operation, DataSource database) {
        if (!operation.contains("Framework")) {
            return Optional.empty();
        }
        FrameworkPosts.inOffice();
        FrameworkCalls.forget(database, EDITION);
        return Optional.of(prepared(operation));
    }

    private static Prepared prepared(String operation) {
        var chair = FrameworkPosts.chairOf1975();
        return switch (operation) {
            case "draftFramework" -> Prepared.by(chair);
            case "writeFrameworkDraft", "circulateFramework" -> {
                FrameworkCalls.drafted(EDITION, YEAR);
                yield read(chair);
            }
            case "setFrameworkTargets" -> {
                FrameworkCalls.circulated(EDITION, YEAR);
                yield read(TestTokens.secretariat());
            }
            case "commentOnFramework" -> {
                FrameworkCalls.circulated(EDITION, YEAR);
                yield Prepared.by(FrameworkPosts.officer());
            }
            case "findFrameworkComments", "findFrameworkComment" -> {
                FrameworkCalls.circulated(EDITION, YEAR);
                yield commented(TestTokens.secretariat());
            }
            case "decideOnFrameworkComment" -> {
                FrameworkCalls.circulated(EDITION, YEAR);
                yield commented(chair).with("If-Match", "\"0-json\"");
            }
            case "reviseFramework" -> {
                FrameworkCalls.circulated(EDITION, YEAR);
                yield read(chair);
            }
            case "discussFramework" -> {
                FrameworkCalls.revised(EDITION, YEAR);
                yield read(chair);
            }
            case "putUpFramework" -> {
                FrameworkCalls.discussed(EDITION, YEAR);
                yield read(chair);
            }
            case "endorseFramework" -> {
                FrameworkCalls.putUp(EDITION, YEAR);
                yield Prepared.by(FrameworkPosts.representative("SG"));
            }
            default -> {
                FrameworkCalls.endorsed(EDITION, YEAR);
                yield Prepared.anonymously();
            }
        };
    }

    private static Prepared read(String token) {
        return Prepared.by(token).with("If-Match", etagOf(EDITION, token));
    }

    private static Prepared commented(String token) {
        var comment = FrameworkCalls.commented(EDITION, YEAR);
        return Prepared.by(token).with("commentId", comment.substring(comment.lastIndexOf('/') + 1));
    }
}
