package ascn.deploy.sample.data;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A member state of ASEAN.
 *
 * @param code ISO 3166-1 alpha-2 code
 * @param name the name that ASEAN writes
 * @param joinedAsean the day of its accession
 * @param representativeBody the body that its National Representative is of, where that is on record
 * @param source where both are written down
 */
public record MemberState(
        String code, String name, LocalDate joinedAsean, Optional<String> representativeBody, String source) {

    static MemberState of(Row row) {
        return new MemberState(
                row.text("code"),
                row.text("name"),
                LocalDate.parse(row.text("joined_asean")),
                row.optional("nr_body_jan_2026"),
                row.text("source"));
    }
}
