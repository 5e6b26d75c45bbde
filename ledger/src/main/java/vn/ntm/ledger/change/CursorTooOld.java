package vn.ntm.ledger.change;

import java.io.Serial;
import java.util.Map;
import vn.ntm.kernel.problem.Refusal;

/** The feed does not go on from here, but the snapshot leads back into it. */
class CursorTooOld extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Where the snapshot is, seen from the feed. */
    static final String SNAPSHOT = "changes/snapshot";

    CursorTooOld() {
        super(ChangeProblem.CHANGE_CURSOR_TOO_OLD, Map.of("snapshot", "/v1/" + SNAPSHOT));
    }
}
