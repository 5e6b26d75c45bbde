package vn.ntm.proof.commendation;

import java.util.Arrays;
import java.util.Optional;
import vn.ntm.proof.status.ListedStatus;

/** What has become of a commendation since it was signed, as a value of the list. */
public enum CommendationStatus implements ListedStatus {
    /** Nothing. */
    VALID(0),
    /** It was annulled by a decision. */
    ANNULLED(1),
    /** What was signed is not what the register says today: it was corrected. A fresh print is to be had. */
    CORRECTED(14);

    private final int value;

    CommendationStatus(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }

    static Optional<CommendationStatus> of(int value) {
        return Arrays.stream(values()).filter(each -> each.value == value).findFirst();
    }
}
