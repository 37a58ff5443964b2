package ascn.cityregistry.city.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The slug of a city, for example {@code ha-noi}: made once from its name and never reused.
 *
 * @param slug lower-case letters and digits, with single hyphens between words
 */
@Embeddable
public record CityId(@Column(name = "city_id") String slug) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    /**
     * Makes the slug of a name: diacritics go, everything that is neither letter nor digit becomes a hyphen.
     *
     * @throws CityNameWithoutLetters when nothing of the name is left
     */
    public static CityId of(String name) {
        return ifAny(name).orElseThrow(() -> new CityNameWithoutLetters(name));
    }

    /** As above, or nothing of a name that has neither Latin letter nor digit. */
    public static Optional<CityId> ifAny(String name) {
        var slug = EDGES.matcher(NOT_SLUG.matcher(plain(name)).replaceAll("-")).replaceAll("");
        return slug.isEmpty() ? Optional.empty() : Optional.of(new CityId(slug));
    }

    /** The name case-folded and without diacritics; lists are sorted by it. */
    public static String sortKeyOf(String name) {
        return plain(name).strip();
    }

    /**
     * The words of a text as a search compares them: case-folded, without diacritics and without anything that is neither
     * letter nor digit. Letters of all scripts stay.
     */
    public static List<String> wordsOf(String text) {
        return Arrays.stream(NOT_WORD.split(plain(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The Vietnamese đ is a letter of its own and does not decompose. */
    private static String plain(String name) {
        var decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }

    @Override
    public String toString() {
        return slug;
    }
}
