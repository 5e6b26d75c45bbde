package vn.ntm.seal;

import java.io.Serial;

/** A key that cannot be used, or something sealed that none of the keys opens. It says nothing of what was sealed. */
public class BrokenSeal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public BrokenSeal(String message) {
        super(message);
    }

    public BrokenSeal(String message, Throwable cause) {
        super(message, cause);
    }
}
