package ascn.actionplan.workbook.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where a file says what: cells by the path of what they tell, see {@link Paths}. */
public final class Places {

    private final Map<String, Cell> cells = new HashMap<>();

    /** Remembers a cell. */
    public void put(String path, Cell cell) {
        cells.put(path, cell);
    }

    /** The cell that tells it, or else the row in which it would stand; empty where the file has neither. */
    public Optional<Cell> of(String path) {
        for (var at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            var cell = cells.get(at);
            if (cell != null) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}
