package ascn.twinning.matching.domain;

/**
 * Points of one agreement between a city and a partner, with the fields of both sides that they come from.
 *
 * @param points above 0
 * @param cityField name of the field of {@link CityProfile}
 * @param cityValue what stands in it
 * @param partnerField name of the field of {@link PartnerProfile}
 * @param partnerValue what stands in it
 */
public record ScorePoint(int points, String cityField, String cityValue, String partnerField, String partnerValue) {

    /** For a reader: {@code 10 points: requiredSupport ADVISORY of the city, offeredSupport KNOWLEDGE of the partner}. */
    public String sentence() {
        return points + (points == 1 ? " point: " : " points: ") + cityField + " " + cityValue + " of the city, "
                + partnerField + " " + partnerValue + " of the partner";
    }
}
