package vn.ntm.proof.status;

import java.util.Arrays;
import java.util.Optional;

/**
 * What has become of a certificate since it was signed, as a value of the list. 0 and 1 are those of the IETF's document; it
 * leaves 3 and 11 to 15 to whoever issues, and so they say here what an old print cannot know.
 */
public enum CertificateStatus implements ListedStatus {
    /** Nothing. Also while it is being verified: until that is decided it holds. */
    VALID(0),
    REVOKED(1),
    /** It holds beyond the end that was signed. Past that end the print no longer decides: a fresh one is to be had. */
    EXTENDED(3),
    /** A later certificate of the same product stands in its place. */
    SUPERSEDED(12),
    /** The ministry had the recognition withdrawn. */
    WITHDRAWN(13),
    /** What was signed is not what the register says today: it was corrected. A fresh print is to be had. */
    CORRECTED(14);

    private final int value;

    CertificateStatus(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }

    /** Nothing if the value has no meaning for a certificate. */
    public static Optional<CertificateStatus> of(int value) {
        return Arrays.stream(values()).filter(each -> each.value == value).findFirst();
    }
}
