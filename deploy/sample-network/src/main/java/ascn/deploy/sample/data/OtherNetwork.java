package ascn.deploy.sample.data;

import ascn.contracts.record.PartialDate;
import java.util.Optional;

/**
 * Another network of cities, as it describes itself.
 *
 * @param code names it
 * @param name its name
 * @param yearEstablished the year in which it was established
 * @param membersAsPrinted how many members it says it has, as printed
 * @param memberCities how many of them are cities; empty where it counts them together with associations
 * @param regionalMemberCities how many of those lie in South-East Asia
 * @param countedOn of when these numbers are, as precisely as it is known
 * @param source where all that is written down
 */
public record OtherNetwork(
        String code,
        String name,
        int yearEstablished,
        String membersAsPrinted,
        Optional<Integer> memberCities,
        int regionalMemberCities,
        PartialDate countedOn,
        String source) {

    private static final String ASSOCIATIONS = "associations";

    static OtherNetwork of(Row row) {
        String printed = row.text("members_as_printed");
        boolean countsTogether = printed.contains(ASSOCIATIONS)
                && row.optional("member_associations").isEmpty();
        return new OtherNetwork(
                row.text("code"),
                row.text("name"),
                Integer.parseInt(row.text("year_established")),
                printed,
                row.optional("member_cities").map(Integer::valueOf).filter(cities -> !countsTogether),
                Integer.parseInt(row.text("sea_member_cities")),
                PartialDate.parse(row.text("as_of")),
                row.text("source"));
    }
}
