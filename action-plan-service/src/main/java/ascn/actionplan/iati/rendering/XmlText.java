package ascn.actionplan.iati.rendering;

/** Texts as XML 1.0 can hold them. */
final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /** The text with a replacement character for each that XML cannot hold, escaped or not: controls, halves of pairs. */
    static String of(String text) {
        var held = new StringBuilder(text.length());
        text.codePoints().forEach(point -> held.appendCodePoint(isHeld(point) ? point : REPLACEMENT));
        return held.toString();
    }

    private static boolean isHeld(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
