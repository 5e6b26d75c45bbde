package vn.ntm.awards.event.domain;

import org.jspecify.annotations.Nullable;

/** What happens to a commendation after its decision, each at most once. */
public enum AwardEventKind {
    /** Those concerned were told of the decision (thông báo). */
    NOTIFIED(null),
    /** The diploma, flag or order was handed over (trao tặng). */
    PRESENTED(null),
    /** The money was paid (chi thưởng). */
    PAID(null),
    /** A decision annulled it (hủy bỏ). */
    ANNULLED(null),
    /** What was handed over was given back (thu hồi hiện vật). */
    ARTEFACT_RECOVERED(PRESENTED),
    /** What was paid was given back (thu hồi tiền thưởng). */
    MONEY_RECOVERED(PAID);

    private final @Nullable AwardEventKind taken;

    AwardEventKind(@Nullable AwardEventKind taken) {
        this.taken = taken;
    }

    /** What it takes back after an annulment; absent if it takes nothing back. */
    public @Nullable AwardEventKind taken() {
        return taken;
    }
}
