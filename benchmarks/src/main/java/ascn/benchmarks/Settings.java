package ascn.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The numbers that a run was given: {@code --events 50000}. */
public final class Settings {

    private final Map<String, Integer> values;

    private Settings(Map<String, Integer> values) {
        this.values = values;
    }

    /**
     * Reads the command line.
     *
     * @param defaults every setting there is
     * @throws IllegalArgumentException when a setting is unknown or is no whole number from 0
     */
    public static Settings parse(List<String> arguments, Map<String, Integer> defaults) {
        var values = new TreeMap<>(defaults);
        for (int i = 0; i < arguments.size(); i += 2) {
            var name = arguments.get(i).startsWith("--") ? arguments.get(i).substring(2) : "";
            if (!defaults.containsKey(name)) {
                throw new IllegalArgumentException("Unknown setting " + arguments.get(i) + "; there are --"
                        + String.join(", --", values.keySet()));
            }
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException("--" + name + " needs a number");
            }
            values.put(name, number(name, arguments.get(i + 1)));
        }
        return new Settings(values);
    }

    private static int number(String name, String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("--" + name + " needs a whole number, not " + text);
        }
        return Integer.parseInt(text);
    }

    /**
     * The value of a setting.
     *
     * @throws IllegalArgumentException when the benchmark has not declared it
     */
    public int get(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No such setting: " + name);
        }
        return value;
    }

    /** As they are typed, so that a run can be repeated. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        values.forEach(
                (name, value) -> text.append(" --").append(name).append(' ').append(value));
        return text.toString().strip();
    }
}
