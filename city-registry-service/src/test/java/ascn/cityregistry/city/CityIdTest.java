package ascn.cityregistry.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.CityNameWithoutLetters;
import ascn.cityregistry.city.domain.Cohort;
import ascn.contracts.record.PartialDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityIdTest {

    @ParameterizedTest
    @CsvSource({
        "Ha Noi, ha-noi",
        "Hà Nội, ha-noi",
        "Đà Nẵng, da-nang",
        "Thành phố Hồ Chí Minh, thanh-pho-ho-chi-minh",
        "'  Cebu   City ', cebu-city",
        "Seberang Perai (Province Wellesley), seberang-perai-province-wellesley"
    })
    void aSlugKeepsLettersAndDigits(String name, String slug) {
        assertThat(CityId.of(name)).hasToString(slug);
    }

    @Test
    void aNameWithoutLatinLettersHasNoSlug() {
        assertThatThrownBy(() -> CityId.of("ភ្នំពេញ")).isInstanceOf(CityNameWithoutLetters.class);
    }

    @Test
    @DisplayName("M09 cities of the inaugural year are pilots, on its last day too; later ones are not")
    void theInauguralYearMakesPilots() {
        assertThat(Cohort.of(PartialDate.parse("2018-03-23"))).isEqualTo(Cohort.PILOT);
        assertThat(Cohort.of(PartialDate.parse("2018"))).isEqualTo(Cohort.PILOT);
        assertThat(Cohort.of(PartialDate.parse("2018-12-31"))).isEqualTo(Cohort.PILOT);
        assertThat(Cohort.of(PartialDate.parse("2019-01-01"))).isEqualTo(Cohort.MEMBER);
    }
}
