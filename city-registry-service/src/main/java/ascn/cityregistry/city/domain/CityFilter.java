package ascn.cityregistry.city.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Which cities a list shows; what is null does not narrow it.
 *
 * @param memberState code of their member state
 * @param status what they are to the network on the day
 * @param cohort with which generation they joined
 * @param territoryKind what kind of territory they are
 * @param isCapital whether they are the capital of their member state on the day
 * @param network code of another network that they belong to on the day (rule M15)
 * @param populationBand a band that the number of their inhabitants is in (rule M13)
 * @param words what each of their records must have in one of its names, diacritics or not
 * @param box where they lie
 */
public record CityFilter(
        @Nullable String memberState,
        @Nullable CityStatus status,
        @Nullable Cohort cohort,
        @Nullable TerritoryKind territoryKind,
        @Nullable Boolean isCapital,
        @Nullable String network,
        @Nullable PopulationBand populationBand,
        @Nullable String words,
        @Nullable Box box) {

    /**
     * A piece of the map (WGS 84), in degrees. Its west may lie east of its east: then it goes over the line where the
     * days meet (RFC 7946, 5.2).
     */
    public record Box(double west, double south, double east, double north) {

        private static final int EDGES = 4;
        private static final double POLE = 90;
        private static final double DATE_LINE = 180;

        /**
         * Reads {@code west,south,east,north}.
         *
         * @throws BoundingBoxInvalid when it is written otherwise or there is no such piece of the map
         */
        public static Box parse(String written) {
            var edges = written.split(",", -1);
            if (edges.length != EDGES) {
                throw new BoundingBoxInvalid(written);
            }
            try {
                var box = new Box(
                        new BigDecimal(edges[0]).doubleValue(),
                        new BigDecimal(edges[1]).doubleValue(),
                        new BigDecimal(edges[2]).doubleValue(),
                        new BigDecimal(edges[3]).doubleValue());
                if (box.south > box.north
                        || !isWithin(POLE, box.south, box.north)
                        || !isWithin(DATE_LINE, box.west, box.east)) {
                    throw new BoundingBoxInvalid(written);
                }
                return box;
            } catch (NumberFormatException e) {
                throw new BoundingBoxInvalid(written);
            }
        }

        private static boolean isWithin(double bound, double one, double other) {
            return Math.abs(one) <= bound && Math.abs(other) <= bound;
        }
    }
}
