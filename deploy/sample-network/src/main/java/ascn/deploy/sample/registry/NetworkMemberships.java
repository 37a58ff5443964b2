package ascn.deploy.sample.registry;

import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.data.NetworkMembership;
import ascn.deploy.sample.data.OtherNetwork;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which member cities belong to other networks (rule M15). Role and beginning are told where a remark of the record gives
 * them, and so is the doubt whether it is a membership at all.
 *
 * <p>Cities outside the network that are known to belong to others are not entered: the registry has members, former ones
 * and candidates, and they are none of these.
 */
final class NetworkMemberships implements Topic {

    private static final List<Pattern> ROLES = List.of(
            Pattern.compile("(World Council member) per .+"),
            Pattern.compile("(Vice President City in \\d{4})"),
            Pattern.compile("sat in the .+ delegation \\d{4} as (.+)"),
            Pattern.compile("(in the .+ delegation \\d{4}; membership implied, not stated)"));
    private static final Pattern SELECTED = Pattern.compile("selected (\\p{Alpha}+ \\d{4})(?:;.*)?");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final DataSet record;
    private final Service registry;

    NetworkMemberships(DataSet record, Service registry) {
        this.record = record;
        this.registry = registry;
    }

    @Override
    public String title() {
        return "Memberships of cities in other networks";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        Set<String> known = onRecord(record, registry);
        for (NetworkMembership membership : record.networkMemberships()) {
            String key = inWords(membership.city(), membership.network());
            entries.findOrEnter(Optional.of(key).filter(known::contains), () -> {
                registry.post(
                        Person.secretariat(),
                        "membership of " + key,
                        CitiesOnRecord.CITIES + "/" + membership.city() + "/network-memberships",
                        Belonging.of(membership));
                return key;
            });
        }
        return entries;
    }

    /** The memberships that the registry has of the networks of the record, in words. */
    static Set<String> onRecord(DataSet record, Service registry) {
        var known = new HashSet<String>();
        for (OtherNetwork network : record.otherNetworks()) {
            for (JsonNode membership : registry.get(Person.secretariat(), OtherNetworks.NETWORKS + "/" + network.code())
                    .body()
                    .path("memberships")) {
                known.add(inWords(membership.path("cityId").asText(), network.code()));
            }
        }
        return known;
    }

    /** City and network, which are the natural key. */
    static String inWords(String city, String network) {
        return city + " in " + network;
    }

    /** What is sent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Belonging(
            String network, @Nullable String role, @Nullable String since, String source) {

        static Belonging of(NetworkMembership membership) {
            return new Belonging(
                    membership.network(),
                    membership.note().flatMap(Belonging::roleIn).orElse(null),
                    membership.note().flatMap(Belonging::beginningIn).orElse(null),
                    membership.source());
        }

        private static Optional<String> roleIn(String note) {
            return ROLES.stream().flatMap(words -> said(words, note)).findFirst();
        }

        private static Optional<String> beginningIn(String note) {
            return said(SELECTED, note).findFirst().map(month -> YearMonth.parse(month, MONTH)
                    .toString());
        }

        private static Stream<String> said(Pattern words, String note) {
            Matcher matcher = words.matcher(note);
            return matcher.matches() ? Stream.of(matcher.group(1)) : Stream.empty();
        }
    }
}
