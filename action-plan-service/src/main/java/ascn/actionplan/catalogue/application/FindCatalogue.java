package ascn.actionplan.catalogue.application;

import ascn.actionplan.catalogue.domain.FocusAreaWording;
import ascn.actionplan.catalogue.domain.InstrumentFacts;
import ascn.actionplan.catalogue.domain.InstrumentNotFound;
import ascn.actionplan.catalogue.domain.Sector;
import ascn.actionplan.catalogue.domain.SectorNotFound;
import ascn.actionplan.catalogue.domain.WordingNotFound;
import ascn.actionplan.catalogue.persistence.CatalogueTables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the catalogue holds. */
@ApplicationScoped
public class FindCatalogue {

    private final CatalogueTables catalogue;

    FindCatalogue(CatalogueTables catalogue) {
        this.catalogue = catalogue;
    }

    /** A page of sectors by code; of those that may be chosen on a day, where one is given. */
    @Transactional
    public List<Sector> sectors(@Nullable LocalDate day, Optional<List<String>> after, int limit) {
        return catalogue.sectors(day, first(after), limit);
    }

    /**
     * One sector.
     *
     * @throws SectorNotFound when there is none
     */
    @Transactional
    public Sector sector(String code) {
        return catalogue.sector(code).orElseThrow(() -> new SectorNotFound(code));
    }

    /** A page of the mappings that hold now, by wording. */
    @Transactional
    public List<FocusAreaWording> wordings(Optional<List<String>> after, int limit) {
        return catalogue.wordings(first(after), limit);
    }

    /** What these wordings stand for, as far as it is mapped. */
    @Transactional
    public List<FocusAreaWording> meaningOf(Collection<String> wordings) {
        return wordings.isEmpty()
                ? List.of()
                : catalogue.wordings(
                        wordings.stream().map(FocusAreaWording::keyOf).collect(Collectors.toSet()));
    }

    /**
     * One mapping, whether it still holds or not.
     *
     * @throws WordingNotFound when there is none
     */
    @Transactional
    public FocusAreaWording wording(UUID id) {
        return catalogue.wording(id).orElseThrow(() -> new WordingNotFound(id.toString()));
    }

    /** A page of instruments with their action lines, by code. */
    @Transactional
    public List<InstrumentFacts> instruments(Optional<List<String>> after, int limit) {
        return catalogue.instruments(first(after), limit);
    }

    /**
     * One instrument with its action lines.
     *
     * @throws InstrumentNotFound when there is none
     */
    @Transactional
    public InstrumentFacts instrument(String code) {
        return catalogue.instrument(code).orElseThrow(() -> new InstrumentNotFound(code));
    }

    /** Which of these codes name sectors that may be chosen on a day (rule P07). */
    @Transactional
    public Set<String> sectorsAmong(Set<String> codes, LocalDate day) {
        return catalogue.sectorsAmong(codes, day);
    }

    /** Which of these codes name action lines, of ended instruments too (rule P16). */
    @Transactional
    public Set<String> actionLinesAmong(Set<String> codes) {
        return catalogue.actionLinesAmong(codes);
    }

    private static String first(Optional<List<String>> after) {
        return after.map(keys -> keys.get(0)).orElse("");
    }
}
