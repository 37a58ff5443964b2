package ascn.cityregistry.city.domain;

import java.util.Arrays;
import java.util.List;

/** What follows from a number of inhabitants (rule M13). The bands overlap: a city may be in both, or in none. */
public enum PopulationBand {
    /** From 200,000 to 2,000,000, both included. */
    MIDDLEWEIGHT(200_000, 2_000_000),
    /** More than 500,000: a main city by the measure of the Economist Intelligence Unit. */
    EIU_MAIN_CITY(500_001, Long.MAX_VALUE);

    private final long least;
    private final long most;

    PopulationBand(long least, long most) {
        this.least = least;
        this.most = most;
    }

    /** The fewest inhabitants of the band. */
    public long least() {
        return least;
    }

    /** The most inhabitants of the band. */
    public long most() {
        return most;
    }

    /** All bands of a number of inhabitants. */
    public static List<PopulationBand> of(long inhabitants) {
        return Arrays.stream(values())
                .filter(band -> band.least <= inhabitants && inhabitants <= band.most)
                .toList();
    }
}
