package vn.ntm.proving.place;

/** Where something that was signed stands among all that was: on one list, and for ever. */
public record Position(long number) {

    /** How many places a list has. Each is short enough to be sent to a telephone. */
    public static final int A_LIST = 16_384;

    public long list() {
        return number / A_LIST;
    }

    public int index() {
        return (int) (number % A_LIST);
    }
}
