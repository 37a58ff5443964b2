package ascn.actionplan.bestpractice;

import static ascn.actionplan.bestpractice.SharingCalls.OFFERS;
import static ascn.actionplan.bestpractice.SharingCalls.PRACTICES;

import ascn.actionplan.FollowedNetwork;
import ascn.actionplan.project.ProjectCalls;
import ascn.platform.testsupport.PermissionCells.Call;
import java.util.Map;
import java.util.function.Supplier;

/** Calls about what one city shares, offers and is asked for, for its officer and for that of another. */
public final class SharingCells {

    private static final String CITY = "cells-harbour";
    private static final String OTHER = "cells-hill";
    private static final String WITHDRAWAL = "{\"reason\": \"A test\"}";

    private SharingCells() {}

    /** A call for each operation that is for the city's own officer. */
    public static Map<String, Call> calls() {
        var practice = once(() -> PRACTICES + "/" + shared());
        var own = once(() -> SharingCalls.offered(CITY, ""));
        var others = once(() -> SharingCalls.offered(OTHER, ""));
        var asked = once(() -> SharingCalls.asked(own.get(), OTHER));
        return Map.of(
                "shareBestPractice",
                new Call(() -> PRACTICES, SharingCalls.practice(CITY, "cells-project", "")),
                "withdrawBestPractice",
                new Call(() -> practice.get() + "/withdrawal", WITHDRAWAL),
                "offerExpertise",
                new Call(() -> OFFERS, SharingCalls.offer(CITY, "")),
                "withdrawExpertiseOffer",
                new Call(() -> own.get() + "/withdrawal", WITHDRAWAL),
                "askForExpertise",
                new Call(() -> others.get() + "/requests", SharingCalls.inquiry(CITY, "2024-10-01")),
                "answerExpertiseRequest",
                new Call(() -> asked.get() + "/answer", "{\"answer\": \"DECLINED\", \"text\": \"Not this year\"}"));
    }

    /** A call for each operation that is for the two cities. */
    public static Map<String, Call> callsOfParties() {
        var asked = once(() -> SharingCalls.asked(SharingCalls.offered(CITY, ""), OTHER));
        return Map.of("findExpertiseRequest", new Call(asked, null));
    }

    /** The officer of a city that has nothing to do with it. */
    public static String outsider() {
        FollowedNetwork.city("cells-outside", "XC");
        return FollowedNetwork.officer("cells-outside");
    }

    private static String shared() {
        ProjectCalls.knownOrReported(CITY, "cells-project");
        return SharingCalls.shared(CITY, "cells-project", "");
    }

    private static Supplier<String> once(Supplier<String> made) {
        var kept = new String[1];
        return () -> {
            if (kept[0] == null) {
                kept[0] = made.get();
            }
            return kept[0];
        };
    }
}
