package ascn.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.platform.identity.HeldPost;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every service answers, whether it reads a followed copy or the registry's own tables. A service extends it with the way
 * in which it learns of facts. Each test has years of its own, from 1982 to 1999, long before the record of the network.
 */
public abstract class RosterAnswers {

    private static final String NR = Post.NATIONAL_REPRESENTATIVE;
    private static final String DESIGNATED = Post.SHEPHERD_REPRESENTATIVE;
    private static final Set<String> DERIVED = Set.of(Post.CHAIR, Post.SHEPHERD);

    /** How this service learns of facts. */
    protected abstract RosterFacts facts();

    /** The library in this service. */
    protected abstract Chairs chairs();

    /** The library in this service. */
    protected abstract Tenures tenures();

    /** The library in this service. */
    protected abstract RosterPosts posts();

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private List<HeldPost> heldOn(String actor, String day) {
        return posts().heldBy(actor, DERIVED, day(day)).posts();
    }

    private List<HeldPost> everHeldBy(String actor) {
        return posts().everHeldBy(actor, DERIVED).posts();
    }

    @Test
    @DisplayName(
            "C08 the Chair is the National Representative of the state that chairs ASEAN, on its days and on no other")
    void theChairIsDerived() {
        var entry = facts().chairmanship("MY", "1982-02-01", "1982-04-01");
        var tenure = facts().tenure(NR, "MY", "1982-01-01", "1983-01-01", "chair-1982");

        for (var inside : List.of("1982-02-01", "1982-03-31")) {
            var chair = chairs().chairOn(day(inside));
            assertThat(chair.memberState()).contains("MY");
            assertThat(chair.chairmanshipId())
                    .hasValueSatisfying(id -> assertThat(id).hasToString(entry));
            assertThat(chair.representative())
                    .hasValueSatisfying(found -> assertThat(found.tenureId()).hasToString(tenure));
            assertThat(heldOn("chair-1982", inside)).containsExactly(new HeldPost(Post.CHAIR, "MY"));
            assertThat(tenures().holds("chair-1982", Post.CHAIR, "MY", day(inside)))
                    .isTrue();
        }
        for (var outside : List.of("1982-01-31", "1982-04-01")) {
            assertThat(chairs().chairOn(day(outside)).memberState()).isEmpty();
            assertThat(chairs().chairOn(day(outside)).isVacant()).isTrue();
            assertThat(heldOn("chair-1982", outside)).isEmpty();
        }
        assertThat(everHeldBy("chair-1982")).containsExactly(new HeldPost(Post.CHAIR, "MY"));
        assertThat(heldOn("another", "1982-02-01")).isEmpty();
    }

    @Test
    @DisplayName("C09 without a National Representative on the day the chair is vacant, and never the person's before")
    void theChairIsVacant() {
        facts().chairmanship("TH", "1983-01-01", "1984-01-01");
        facts().tenure(NR, "TH", "1983-01-01", "1983-03-01", "first-1983");
        facts().tenure(NR, "TH", "1983-05-01", "1984-01-01", "second-1983");

        assertThat(chairs().chairOn(day("1983-02-28")).isVacant()).isFalse();
        for (var vacant : List.of("1983-03-01", "1983-04-30")) {
            assertThat(chairs().chairOn(day(vacant)).memberState()).contains("TH");
            assertThat(chairs().chairOn(day(vacant)).isVacant()).isTrue();
            assertThat(heldOn("first-1983", vacant)).isEmpty();
        }
        assertThat(heldOn("second-1983", "1983-05-01")).containsExactly(new HeldPost(Post.CHAIR, "TH"));
        assertThat(heldOn("first-1983", "1983-05-01")).isEmpty();
    }

    @Test
    @DisplayName("C08 a change of the calendar or of the tenure changes the answer and the rights at once")
    void eitherInputChangesTheAnswer() {
        var entry = facts().chairmanship("SG", "1984-02-01", "1985-01-01");
        var tenure = facts().tenure(NR, "SG", "1984-02-01", "1985-01-01", "singapore-1984");
        facts().tenure(NR, "PH", "1984-02-01", "1985-01-01", "manila-1984");
        assertThat(heldOn("singapore-1984", "1984-06-01")).hasSize(1);

        facts().chairmanshipCorrected(entry, "PH", "1984-02-01", "1985-01-01");

        assertThat(heldOn("singapore-1984", "1984-06-01")).isEmpty();
        assertThat(everHeldBy("singapore-1984")).isEmpty();
        assertThat(heldOn("manila-1984", "1984-06-01")).containsExactly(new HeldPost(Post.CHAIR, "PH"));

        facts().chairmanshipCorrected(entry, "SG", "1984-02-01", "1985-01-01");
        facts().tenureEnded(tenure, "1984-06-02");

        assertThat(heldOn("singapore-1984", "1984-06-01")).hasSize(1);
        assertThat(heldOn("singapore-1984", "1984-06-02")).isEmpty();
        assertThat(chairs().chairOn(day("1984-06-02")).isVacant()).isTrue();
        assertThat(heldOn("manila-1984", "1984-06-01")).isEmpty();
    }

    @Test
    @DisplayName("N06 a post is held on the days of its tenure, by who accepted it, and for its subject")
    void aPostIsHeldByItsTenure() {
        var posts = Set.of(NR, Post.CHIEF_SMART_CITY_OFFICER);
        facts().tenure(NR, "ID", "1985-01-01", "1985-07-01", "jakarta-1985");
        facts().tenure(NR, "ID", "1985-07-01", "1986-01-01", null);

        assertThat(posts().heldBy("jakarta-1985", posts, day("1985-01-01")).posts())
                .containsExactly(new HeldPost(NR, "ID"));
        assertThat(posts().heldBy("jakarta-1985", posts, day("1985-06-30")).posts())
                .hasSize(1);
        assertThat(posts().heldBy("jakarta-1985", posts, day("1984-12-31")).posts())
                .isEmpty();
        assertThat(posts().heldBy("jakarta-1985", posts, day("1985-07-01")).posts())
                .isEmpty();
        assertThat(posts().heldBy("jakarta-1985", Set.of(Post.CHAIR), day("1985-01-01"))
                        .posts())
                .isEmpty();
        assertThat(posts().everHeldBy("jakarta-1985", posts).posts()).containsExactly(new HeldPost(NR, "ID"));
        assertThat(tenures().holds("jakarta-1985", NR, "ID", day("1985-01-01"))).isTrue();
        assertThat(tenures().holds("jakarta-1985", NR, "MY", day("1985-01-01"))).isFalse();
        assertThat(tenures().on(NR, "ID", day("1985-07-01")))
                .hasValueSatisfying(tenure -> assertThat(tenure.holder()).isEmpty());
    }

    @Test
    @DisplayName(
            "C11 for the state whose term runs its designated official acts, without one its National Representative")
    void theShepherdsPerson() {
        var term = facts().term("TH", "1986-01-01", "1988-01-01");
        facts().tenure(NR, "TH", "1986-01-01", "1988-01-01", "bangkok-1986");
        facts().tenure(DESIGNATED, "TH", "1986-06-01", "1986-09-01", "designated-1986");
        var shepherd = new HeldPost(Post.SHEPHERD, "TH");

        assertThat(chairs().shepherdOn(day("1985-12-31")).memberState()).isEmpty();
        assertThat(chairs().shepherdOn(day("1986-01-01")).shepherdTermId())
                .hasValueSatisfying(id -> assertThat(id).hasToString(term));
        for (var usual : List.of("1986-01-01", "1986-05-31", "1986-09-01", "1987-12-31")) {
            assertThat(heldOn("bangkok-1986", usual)).containsExactly(shepherd);
            assertThat(heldOn("designated-1986", usual)).isEmpty();
        }
        for (var designated : List.of("1986-06-01", "1986-08-31")) {
            assertThat(heldOn("designated-1986", designated)).containsExactly(shepherd);
            assertThat(heldOn("bangkok-1986", designated)).isEmpty();
        }
        assertThat(heldOn("bangkok-1986", "1988-01-01")).isEmpty();
        assertThat(everHeldBy("bangkok-1986")).containsExactly(shepherd);
        assertThat(everHeldBy("designated-1986")).containsExactly(shepherd);
    }

    @Test
    @DisplayName("C12 who acts as shepherd does not act as Chair")
    void theShepherdIsNotTheChair() {
        facts().chairmanship("PH", "1988-01-01", "1989-01-01");
        facts().term("MY", "1988-01-01", "1989-01-01");
        facts().tenure(NR, "PH", "1988-01-01", "1989-01-01", "manila-1988");
        facts().tenure(NR, "MY", "1988-01-01", "1989-01-01", "kuala-lumpur-1988");

        assertThat(heldOn("kuala-lumpur-1988", "1988-06-01")).containsExactly(new HeldPost(Post.SHEPHERD, "MY"));
        assertThat(heldOn("manila-1988", "1988-06-01")).containsExactly(new HeldPost(Post.CHAIR, "PH"));
    }

    @Test
    @DisplayName("C13 one state may chair and be the shepherd, with two different persons")
    void oneStateIsBoth() {
        facts().chairmanship("SG", "1989-03-01", "1990-01-01");
        facts().term("SG", "1989-01-01", "1990-01-01");
        facts().tenure(NR, "SG", "1989-01-01", "1990-01-01", "singapore-1989");
        facts().tenure(DESIGNATED, "SG", "1989-06-01", "1989-07-01", "designated-1989");

        assertThat(heldOn("singapore-1989", "1989-02-28")).containsExactly(new HeldPost(Post.SHEPHERD, "SG"));
        assertThat(heldOn("singapore-1989", "1989-06-01")).containsExactly(new HeldPost(Post.CHAIR, "SG"));
        assertThat(heldOn("designated-1989", "1989-06-01")).containsExactly(new HeldPost(Post.SHEPHERD, "SG"));
        assertThat(chairs().shepherdOn(day("1989-06-01")).alsoChairs()).isTrue();
        assertThat(chairs().shepherdOn(day("1989-06-01"))
                        .require(day("1989-06-01"))
                        .post())
                .isEqualTo(DESIGNATED);
    }

    @Test
    @DisplayName("C11 while its state chairs, the National Representative is not the shepherd's person too")
    void theShepherdsPersonIsMissing() {
        facts().chairmanship("ID", "1991-03-01", "1992-01-01");
        facts().term("ID", "1991-01-01", "1992-01-01");
        facts().tenure(NR, "ID", "1991-03-01", "1992-01-01", "jakarta-1991");
        facts().tenure(DESIGNATED, "ID", "1991-06-01", "1992-01-01", "jakarta-1991");

        for (var missing : List.of("1991-03-01", "1991-06-01", "1991-12-31")) {
            var shepherd = chairs().shepherdOn(day(missing));
            assertThat(shepherd.memberState()).contains("ID");
            assertThat(shepherd.isRepresentativeMissing()).isTrue();
            assertThatThrownBy(() -> shepherd.require(day(missing)))
                    .isInstanceOf(ShepherdRepresentativeMissing.class)
                    .hasMessageContaining("also chairs ASEAN");
            assertThat(heldOn("jakarta-1991", missing)).containsExactly(new HeldPost(Post.CHAIR, "ID"));
        }
        assertThat(everHeldBy("jakarta-1991")).containsExactly(new HeldPost(Post.CHAIR, "ID"));
        assertThatThrownBy(() -> chairs().shepherdOn(day("1990-12-31")).require(day("1990-12-31")))
                .hasMessageContaining("no term");
    }

    @Test
    @DisplayName("C11 N05 where terms meet in a year that is known to the year, each day has one shepherd all the same")
    void termsThatMeet() {
        facts().term("TH", "1993-07-12", "1995");
        facts().term("MY", "1995", "1996");
        facts().term("PH", "1996-09-01", "1997");

        assertThat(chairs().shepherdOn(day("1995-12-30")).memberState()).contains("TH");
        assertThat(chairs().shepherdOn(day("1995-12-31")).memberState()).contains("MY");
        assertThat(chairs().shepherdOn(day("1996-08-31")).memberState()).contains("MY");
        assertThat(chairs().shepherdOn(day("1996-09-01")).memberState()).contains("PH");
        assertThat(chairs().shepherdOn(day("1997-12-30")).memberState()).contains("PH");
        assertThat(chairs().shepherdOn(day("1997-12-31")).memberState()).isEmpty();
    }

    @Test
    @DisplayName("N01 what was known of the Chair at a moment stays answerable")
    void whatWasKnown() {
        var before = facts().now();
        var entry = facts().chairmanship("TH", "1998-01-01", "1999-01-01");
        facts().tenure(NR, "TH", "1998-01-01", "1999-01-01", "bangkok-1998");
        var first = facts().now();
        facts().chairmanshipCorrected(entry, "MY", "1998-01-01", "1999-01-01");
        var second = facts().now();

        assertThat(chairs().chairOn(day("1998-06-01"), before).memberState()).isEmpty();
        assertThat(chairs().chairOn(day("1998-06-01"), first).memberState()).contains("TH");
        assertThat(chairs().chairOn(day("1998-06-01"), first).isVacant()).isFalse();
        assertThat(chairs().chairOn(day("1998-06-01"), second).memberState()).contains("MY");
        assertThat(chairs().chairOn(day("1998-06-01")).isVacant()).isTrue();
    }
}
