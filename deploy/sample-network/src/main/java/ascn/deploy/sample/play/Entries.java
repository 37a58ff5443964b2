package ascn.deploy.sample.play;

import java.util.Optional;
import java.util.function.Supplier;

/** Counts the steps of a topic: what was entered now, and what was on record before. */
public final class Entries {

    private int entered;
    private int found;

    /** A step: whatever is on record already is taken as it is, and only what is not is entered. */
    public <T> T findOrEnter(Optional<T> onRecord, Supplier<T> enter) {
        if (onRecord.isPresent()) {
            find();
            return onRecord.get();
        }
        T made = enter.get();
        entered++;
        return made;
    }

    /** A step that can only have been done before: what it is about comes with the service. */
    public void find() {
        found++;
    }

    /** Counts the steps of another topic too. */
    public void add(Entries others) {
        entered += others.entered;
        found += others.found;
    }

    /** How many steps had an effect. */
    public int entered() {
        return entered;
    }

    /** How many steps had been done before. */
    public int found() {
        return found;
    }

    /** For a reader, such as {@code 4 entered, 6 on record before}. */
    @Override
    public String toString() {
        if (entered == 0) {
            return found + " on record before, nothing to enter";
        }
        return entered + " entered" + (found == 0 ? "" : ", " + found + " on record before");
    }
}
