package ascn.twinning.matching.domain;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What agreements between a city and a partner are worth in points. They are data, and are published before the round opens.
 *
 * @param support for each kind of support that the city needs and the partner offers
 * @param focusAreas for each focus area of both
 * @param sectors for each sector of both
 * @param namedCity when the partner names the city
 * @param namedState when the partner names the member state of the city, and not the city itself
 * @param place when the partner has a place for a city at all
 * @param answers which offers answer a need, by the code of the need; a need that is not named is answered by an offer of the
 *     same code
 */
public record Weights(
        Weight support,
        Weight focusAreas,
        Weight sectors,
        Weight namedCity,
        Weight namedState,
        Weight place,
        Map<String, Set<String>> answers) {

    /**
     * What one agreement is worth, and what all of a kind may bring.
     *
     * @param each points, 0 to 10,000
     * @param most points, 0 to 100,000
     */
    public record Weight(int each, int most) {

        /** @throws IllegalArgumentException when a number is out of its bounds */
        public Weight {
            if (each < 0 || each > 10_000 || most < 0 || most > 100_000) {
                throw new IllegalArgumentException(
                        "A weight is 0 to 10,000 points each and 0 to 100,000 at most, not " + each + " and " + most);
            }
        }

        /** Worth nothing. */
        public static Weight nothing() {
            return new Weight(0, 0);
        }
    }

    /** Keeps a copy. */
    public Weights {
        var sorted = new TreeMap<String, Set<String>>();
        answers.forEach((need, offers) -> sorted.put(need, CityInRound.inOrder(offers)));
        answers = Collections.unmodifiableMap(sorted);
    }

    /** Nothing brings points: ties are broken by the slug alone. */
    public static Weights none() {
        var nothing = Weight.nothing();
        return new Weights(nothing, nothing, nothing, nothing, nothing, nothing, Map.of());
    }

    /** Codes of the offers that answer a need. */
    Set<String> answersTo(String need) {
        return answers.getOrDefault(need, Set.of(need));
    }
}
