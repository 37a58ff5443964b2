package ascn.deploy.sample.data;

import ascn.contracts.record.PartialDate;
import java.util.Optional;

/**
 * A member city of the record.
 *
 * @param slug its id
 * @param name the name that ASEAN writes
 * @param memberState ISO 3166-1 alpha-2 code
 * @param territoryKind what kind of territory it is, where that is on record
 * @param serialNumber its number in the printed list of pilot cities; empty for later members
 * @param joinedOn when it became a member, as precisely as it is known
 * @param admissionReference the decision that admitted it, where that is on record
 * @param source where its membership is written down
 */
public record City(
        String slug,
        String name,
        String memberState,
        Optional<String> territoryKind,
        Optional<Integer> serialNumber,
        PartialDate joinedOn,
        Optional<String> admissionReference,
        String source) {

    static City of(Row row) {
        return new City(
                row.text("slug"),
                row.text("official_name"),
                row.text("member_state"),
                row.optional("territory_kind"),
                row.yes("pilot") ? row.optional("pilot_sn").map(Integer::valueOf) : Optional.empty(),
                row.date("joined_on", "joined_precision"),
                row.optional("admission_reference"),
                row.text("source"));
    }
}
