package vn.ntm.ocop.revocation.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ocop.revocation.domain.Verification;
import vn.ntm.ocop.revocation.domain.VerificationState.VerificationStep;

/** The verifications on file. */
public interface Verifications {

    /** The one of a certificate that is not decided. Whoever moves it holds the certificate first. */
    Optional<VerificationOnFile> undecided(UUID certificate);

    /** Those that were opened by the day of the question, in the order of their days. */
    List<VerificationOnFile> list(Filter filter, AsOf asOf, Optional<Cursor> from, int limit);

    long count(Filter filter, AsOf asOf);

    Optional<VerificationOnFile> get(UUID id, AsOf asOf);

    /** Records where it stands now; what was recorded of it before is superseded. */
    void record(Verification verification, Provenance grounds, Filing filing);

    /** Which are wanted. */
    record Filter(
            @Nullable UUID certificate,
            @Nullable String product,
            @Nullable VerificationStep state) {}

    /**
     * A verification as it stands, or stood.
     *
     * @param grounds the document and the reason of the last move
     */
    record VerificationOnFile(Verification verification, Provenance grounds, Instant recordedAt) {}
}
