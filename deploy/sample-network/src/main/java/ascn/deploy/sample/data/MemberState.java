package ascn.deploy.sample.data;

import java.time.LocalDate;

/**
 * A member state of ASEAN.
 *
 * @param code ISO 3166-1 alpha-2 code
 * @param name the name that ASEAN writes
 * @param joinedAsean the day of its accession
 */
public record MemberState(String code, String name, LocalDate joinedAsean) {

    static MemberState of(Row row) {
        return new MemberState(row.text("code"), row.text("name"), LocalDate.parse(row.text("joined_asean")));
    }
}
