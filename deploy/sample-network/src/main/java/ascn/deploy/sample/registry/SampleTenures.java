package ascn.deploy.sample.registry;

import ascn.contracts.record.OnRecord;
import ascn.deploy.sample.data.City;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.data.MemberState;
import ascn.deploy.sample.play.Answer;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The posts with the sample accounts that stand for them (rule N04): recorded by the Secretariat, accepted by the account.
 * Since when a post is held is on no record. It is filled from the first act that it must do: a National Representative from
 * the first day on which the state can have put cities forward, an officer from the day on which the city is a member for
 * certain.
 */
final class SampleTenures implements Topic {

    private static final String TENURES = "/api/v1/tenures";
    private static final String ACCEPTANCE = "/api/v1/invitations/acceptance";
    private static final String CODE = "invitationCode";

    private final String title;
    private final List<Post> posts;
    private final Service registry;

    private SampleTenures(String title, List<Post> posts, Service registry) {
        this.title = title;
        this.posts = posts;
        this.registry = registry;
    }

    /** The National Representatives of all member states. */
    static SampleTenures ofRepresentatives(DataSet record, Service registry) {
        LocalDate nominations = new Nominations(record).plannedFor().firstDay();
        return new SampleTenures(
                "National Representatives, recorded and accepted",
                record.memberStates().stream()
                        .map(state -> Post.of(state, nominations))
                        .toList(),
                registry);
    }

    /** The Chief Smart City Officers of all member cities. */
    static SampleTenures ofOfficers(DataSet record, Service registry) {
        return new SampleTenures(
                "Chief Smart City Officers, recorded and accepted",
                record.cities().stream().map(Post::of).toList(),
                registry);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        String post = posts.get(0).name();
        List<JsonNode> onRecord = registry.all(Person.secretariat(), TENURES + "?limit=500&post=" + post);
        for (Post each : posts) {
            play(each, onRecord.stream().filter(each::isOf).findFirst(), entries);
        }
        return entries;
    }

    private void play(Post post, Optional<JsonNode> onRecord, Entries entries) {
        JsonNode invited = entries.findOrEnter(onRecord, () -> registry.post(
                        Person.secretariat(), "tenure of " + post.inWords(), post.path(), post.tenure())
                .body());
        entries.findOrEnter(Optional.of(invited).filter(tenure -> tenure.hasNonNull("holder")), () -> registry.post(
                        post.account(),
                        "acceptance of " + post.inWords(),
                        ACCEPTANCE,
                        Map.of("code", codeOf(post, invited)))
                .body());
    }

    /** A code is shown to whoever records the tenure; where that answer is gone, another one is asked for. */
    private String codeOf(Post post, JsonNode invited) {
        if (invited.hasNonNull(CODE)) {
            return invited.path(CODE).asText();
        }
        Answer read = registry.get(
                Person.secretariat(), TENURES + "/" + invited.path("id").asText());
        return registry.post(
                        Person.secretariat(),
                        "invitation of " + post.inWords() + " to version "
                                + read.tag().orElse("unknown"),
                        TENURES + "/" + read.text("id") + "/invitation",
                        Map.of(),
                        read)
                .text(CODE);
    }

    /**
     * A post and the tenure of its sample account.
     *
     * @param name such as {@code NATIONAL_REPRESENTATIVE}
     * @param subject what it is of: a member state's code, or the slug of a city; with name and first day the natural key
     * @param path where its tenures are recorded
     * @param account the sample account that stands for it
     * @param tenure what is recorded
     */
    record Post(String name, String subject, String path, Person account, Tenure tenure) {

        static Post of(MemberState state, LocalDate nominations) {
            LocalDate since = state.joinedAsean().isAfter(nominations) ? state.joinedAsean() : nominations;
            return new Post(
                    "NATIONAL_REPRESENTATIVE",
                    state.code(),
                    "/api/v1/member-states/" + state.code() + "/representatives",
                    Person.representativeOf(state.code()),
                    Tenure.since(
                            since, state.representativeBody().orElse(OnRecord.NOT_ON_RECORD), null, state.source()));
        }

        static Post of(City city) {
            return new Post(
                    "CHIEF_SMART_CITY_OFFICER",
                    city.slug(),
                    "/api/v1/cities/" + city.slug() + "/officers",
                    Person.officerOf(city.slug()),
                    Tenure.since(
                            city.joinedOn().lastDay(), OnRecord.NOT_ON_RECORD, OnRecord.NOT_ON_RECORD, city.source()));
        }

        String inWords() {
            return name + " of " + subject;
        }

        boolean isOf(JsonNode onRecord) {
            return onRecord.path("subject").asText().equals(subject)
                    && onRecord.path("since").asText().equals(tenure.since());
        }
    }

    /** What is sent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Tenure(
            String since,
            boolean startOnRecord,
            String body,
            @Nullable String designation,
            boolean sample,
            String source) {

        static Tenure since(LocalDate first, String body, @Nullable String designation, String source) {
            return new Tenure(first.toString(), false, body, designation, true, source);
        }
    }
}
