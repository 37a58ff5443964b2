package ascn.actionplan.workbook.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an import would do, in numbers of projects.
 *
 * @param added those that were not there
 * @param changed those that would say something else
 * @param removed those that would not be there any more
 * @param unchanged all others
 */
public record Tally(int added, int changed, int removed, int unchanged) {

    /** Between two lists of items that are known by keys. */
    public static Tally of(List<? extends Record> before, List<? extends Record> after) {
        var former = byKey(before);
        int added = 0;
        int changed = 0;
        for (var item : after) {
            var earlier = former.remove(Keyed.keyOf(item).orElseThrow());
            if (earlier == null) {
                added++;
            } else if (!earlier.equals(item)) {
                changed++;
            }
        }
        return new Tally(added, changed, former.size(), after.size() - added - changed);
    }

    private static Map<String, Record> byKey(List<? extends Record> items) {
        var byKey = new HashMap<String, Record>();
        items.forEach(item -> byKey.put(Keyed.keyOf(item).orElseThrow(), item));
        return byKey;
    }
}
