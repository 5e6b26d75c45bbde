package vn.ntm.proof.commendation;

import java.util.Arrays;
import java.util.Optional;

/** What kind of recipient was commended. */
public enum CommendedKind {
    COLLECTIVE("Tập thể"),
    INDIVIDUAL("Cá nhân"),
    TERRITORY("Địa phương"),
    HOUSEHOLD("Hộ gia đình"),
    ENTERPRISE("Doanh nghiệp, tổ chức kinh tế");

    private final String vi;

    CommendedKind(String vi) {
        this.vi = vi;
    }

    public String vi() {
        return vi;
    }

    static Optional<CommendedKind> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
