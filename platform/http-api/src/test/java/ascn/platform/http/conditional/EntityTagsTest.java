package ascn.platform.http.conditional;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3-json\"", "W/\"3-json\"", "\"a,b\", \"3-json\"", " , \"1\",,\"3-json\" ,", "*"})
    void aCallerHasTheRepresentationThatOneOfTheTagsNames(String ifNoneMatch) {
        assertThat(EntityTags.of(ifNoneMatch).includes("\"3-json\"")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3-csv\"", "3-json", "\"3-json", "*, \"3-json\"x", "\"x\" \"3-json\"", ""})
    void aHeaderThatNamesAnotherOrCannotBeReadNamesNothing(String ifNoneMatch) {
        assertThat(EntityTags.of(ifNoneMatch).includes("\"3-json\"")).isFalse();
    }
}
