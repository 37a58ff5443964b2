package ascn.deploy.sample.data;

import ascn.contracts.record.PartialDate;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A member city of the record.
 *
 * @param slug its id
 * @param name the name that ASEAN writes; of a pilot city the one that is printed in the list
 * @param otherNames the other names under which it is known, in the order of the cell
 * @param memberState ISO 3166-1 alpha-2 code
 * @param territoryKind what kind of territory it is, where that is on record
 * @param position where it lies, where that is on record
 * @param population how many people live there, where that is on record
 * @param serialNumber its number in the printed list of pilot cities; empty for later members
 * @param joinedOn when it became a member, as precisely as it is known
 * @param admissionReference the decision that admitted it, where that is on record
 * @param source where its membership is written down
 */
public record City(
        String slug,
        String name,
        List<String> otherNames,
        String memberState,
        Optional<String> territoryKind,
        Optional<Position> position,
        Optional<Population> population,
        Optional<Integer> serialNumber,
        PartialDate joinedOn,
        Optional<String> admissionReference,
        String source) {

    private static final String BETWEEN_NAMES = ";";

    /** Said of a name in the cell, and no part of it. */
    private static final Pattern FORMER = Pattern.compile(" \\(former\\)$");

    /** Keeps the names from changing under their readers. */
    public City {
        otherNames = List.copyOf(otherNames);
    }

    /**
     * Where a city lies.
     *
     * @param latitude degrees north of the equator (WGS 84)
     * @param longitude degrees east of Greenwich (WGS 84)
     * @param unLocode its UN/LOCODE, where one is on record
     * @param source where that is written down, or that nobody has checked it
     */
    public record Position(BigDecimal latitude, BigDecimal longitude, Optional<String> unLocode, String source) {

        static Optional<Position> of(Row row) {
            return row.optional("lat")
                    .map(latitude -> new Position(
                            new BigDecimal(latitude),
                            new BigDecimal(row.text("lon")),
                            row.optional("unlocode"),
                            row.sourceBy("geo_confidence")));
        }
    }

    /**
     * How many people lived in a city in a year.
     *
     * @param year the year that the figure is of
     * @param inhabitants how many
     * @param source where that is written down, or that nobody has checked it
     */
    public record Population(Year year, long inhabitants, String source) {

        static Optional<Population> of(Row row) {
            return row.optional("population")
                    .map(inhabitants -> new Population(
                            Year.parse(row.text("population_year")),
                            Long.parseLong(inhabitants),
                            row.text("population_source")));
        }
    }

    static City of(Row row) {
        return new City(
                row.text("slug"),
                row.text("official_name"),
                row.optional("aliases").map(City::namesIn).orElse(List.of()),
                row.text("member_state"),
                row.optional("territory_kind"),
                Position.of(row),
                Population.of(row),
                row.yes("pilot") ? row.optional("pilot_sn").map(Integer::valueOf) : Optional.empty(),
                row.date("joined_on", "joined_precision"),
                row.optional("admission_reference"),
                row.text("source"));
    }

    private static List<String> namesIn(String cell) {
        return Arrays.stream(cell.split(BETWEEN_NAMES, -1))
                .map(String::strip)
                .map(name -> FORMER.matcher(name).replaceAll(""))
                .toList();
    }
}
