package ascn.platform.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Compares an answer with its example: the same members of the same types with the same values. Ids and times may be
 * others; so may be what is named as varying, each by itself or all members of one object with a star: it may be missing,
 * only its type counts, and of a list the first item.
 */
final class SameShape {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

    private final List<String> varies;
    private final List<String> differences = new ArrayList<>();

    private SameShape(List<String> varies) {
        this.varies = varies;
    }

    /** In which ways the answer is another; with the JSON Pointer of the place. */
    static List<String> differences(JsonNode example, JsonNode answer, List<String> varies) {
        var comparison = new SameShape(varies);
        comparison.compare("", example, answer);
        return comparison.differences;
    }

    private void compare(String pointer, JsonNode example, JsonNode answer) {
        if ((answer.isMissingNode() || example.isMissingNode()) && mayVary(pointer)) {
            return;
        }
        if (example.getNodeType() != answer.getNodeType()) {
            differ(pointer, example, answer);
        } else if (example.isObject()) {
            compareMembers(pointer, example, answer);
        } else if (example.isArray()) {
            compareItems(pointer, example, answer);
        } else if (!mayVary(pointer) && !normalised(example.asText()).equals(normalised(answer.asText()))) {
            differ(pointer, example, answer);
        }
    }

    private boolean mayVary(String pointer) {
        return varies.contains(pointer) || varies.contains(pointer.replaceFirst("/[^/]*$", "/*"));
    }

    private void compareMembers(String pointer, JsonNode example, JsonNode answer) {
        var names = new TreeSet<String>();
        example.fieldNames().forEachRemaining(names::add);
        answer.fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            compare(pointer + "/" + name, example.path(name), answer.path(name));
        }
    }

    private void compareItems(String pointer, JsonNode example, JsonNode answer) {
        boolean mayDiffer = mayVary(pointer);
        if (!mayDiffer && example.size() != answer.size()) {
            differ(pointer, example, answer);
            return;
        }
        int compared = mayDiffer ? Math.min(1, Math.min(example.size(), answer.size())) : example.size();
        for (int item = 0; item < compared; item++) {
            compare(pointer + "/" + item, example.path(item), answer.path(item));
        }
    }

    private void differ(String pointer, JsonNode example, JsonNode answer) {
        differences.add("%s: the example says %s, the service %s".formatted(pointer, shown(example), shown(answer)));
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "nothing" : value.toString();
    }

    private static String normalised(String text) {
        return TIME.matcher(ID.matcher(text).replaceAll("<id>")).replaceAll("<time>");
    }
}
