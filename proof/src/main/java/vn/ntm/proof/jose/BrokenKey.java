package vn.ntm.proof.jose;

import java.io.Serial;

/** A key, or a set of keys, that cannot be used as it is. */
public class BrokenKey extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public BrokenKey(String what) {
        super(what);
    }

    public BrokenKey(String what, Throwable cause) {
        super(what, cause);
    }
}
