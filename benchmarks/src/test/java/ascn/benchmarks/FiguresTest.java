package ascn.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void theMedianIsTheOneInTheMiddle() {
        assertThat(Figures.of(List.of(9, 1, 4)).median()).isEqualTo(4);
        assertThat(Figures.of(List.of(9, 1, 4, 6)).median()).isEqualTo(5);
        assertThat(Figures.of(List.of(7)).median()).isEqualTo(7);
    }

    @Test
    void ninetyNinePercentOfAHundredAreNotAboveThePercentile() {
        var oneToHundred = Figures.of(IntStream.rangeClosed(1, 100).boxed().toList());

        assertThat(oneToHundred.percentile(50)).isEqualTo(50);
        assertThat(oneToHundred.percentile(99)).isEqualTo(99);
        assertThat(oneToHundred.percentile(100)).isEqualTo(100);
        assertThat(Figures.of(List.of(3, 8)).percentile(99)).isEqualTo(8);
    }

    @Test
    void aFigureIsToldWithItsLowestAndHighest() {
        assertThat(Figures.of(List.of(21_400, 19_800, 22_100)).in("%,.0f")).isEqualTo("21,400  (19,800 to 22,100)");
    }

    @Test
    void nothingCanBeSaidOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Figures.of(List.of()));
    }
}
