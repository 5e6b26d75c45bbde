package vn.ntm.kernel;

/** Text as a person reads and writes it: nothing in it is hidden, so two texts that look alike are alike. */
public final class PlainText {

    /** What a reader of bytes puts where they were no text. */
    private static final int UNREADABLE = 0xFFFD;

    /** The most characters of a text that is on file or answered. */
    public static final int LONGEST = 4096;

    private PlainText() {}

    /** The text, or so much of it as may be answered. */
    public static String upToLongest(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /**
     * Whether the text has no character that cannot be seen: none that controls, none of zero width, none that turns
     * the direction of writing, and none that Unicode does not know.
     */
    public static boolean is(String text) {
        return text.codePoints().noneMatch(PlainText::hidden);
    }

    private static boolean hidden(int character) {
        return character == UNREADABLE
                || switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.PRIVATE_USE,
                            Character.SURROGATE,
                            Character.UNASSIGNED -> true;
                    default -> false;
                };
    }
}
