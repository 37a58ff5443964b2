package ascn.actionplan.project.domain;

import java.util.regex.Pattern;

/** Decimal numbers as texts: no exponent, no sign but a minus, so that they are read alike everywhere. */
final class Numbers {

    /** What a decimal number looks like; more digits than any money or count has are refused. */
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");

    private Numbers() {}

    static boolean isOne(String text) {
        return DECIMAL.matcher(text).matches();
    }
}
