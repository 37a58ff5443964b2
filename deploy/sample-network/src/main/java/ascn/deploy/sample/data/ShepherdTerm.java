package ascn.deploy.sample.data;

import ascn.contracts.record.PartialDate;

/**
 * A term of the shepherd.
 *
 * @param memberState ISO 3166-1 alpha-2 code of the member state that is the shepherd
 * @param from its beginning, as precisely as it is known
 * @param until the day after its last, as precisely as it is known
 * @param kind INFORMAL, ELECTED or RENEWED
 * @param source where it is written down
 */
public record ShepherdTerm(String memberState, PartialDate from, PartialDate until, String kind, String source) {

    static ShepherdTerm of(Row row) {
        return new ShepherdTerm(
                row.text("member_state"),
                row.date("from", "from_precision"),
                row.date("to", "to_precision"),
                row.text("kind"),
                row.text("source"));
    }
}
