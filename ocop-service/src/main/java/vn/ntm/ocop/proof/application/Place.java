package vn.ntm.ocop.proof.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The place of what was signed of a certificate among all that was: it is on one list, and its own for ever.
 *
 * @param content what was signed, but for the end
 * @param until the last day that was signed
 */
public record Place(long position, UUID certificate, String content, LocalDate until) {

    /** How many places a list has. Each is short enough to be sent to a telephone. */
    public static final int A_LIST = 16_384;

    public long list() {
        return position / A_LIST;
    }

    public int index() {
        return (int) (position % A_LIST);
    }
}
