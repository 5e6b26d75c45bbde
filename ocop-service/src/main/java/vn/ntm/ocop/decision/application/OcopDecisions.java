package vn.ntm.ocop.decision.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ocop.decision.domain.DecisionKind;
import vn.ntm.ocop.decision.domain.OcopDecision;

/** The decisions on file. */
public interface OcopDecisions {

    /**
     * That the number of a decision is new. Each begins with this question, and no two are made at once: over the same
     * products, in whatever order, one waits for the other and none hangs.
     *
     * @throws vn.ntm.kernel.problem.Refusal if the issuer has used the number in the year of the signing, in a decision that
     *     was made here or in one that was found in the public record; whoever asks next waits until this transaction ends
     */
    void requireUnused(OcopDecision decision);

    void add(OcopDecision decision, Filing filing);

    /** Those of a kind that were signed by the day of the question, in the order of their signing. */
    List<OcopDecision> list(DecisionKind kind, @Nullable String number, AsOf asOf, Optional<Cursor> from, int limit);

    long count(DecisionKind kind, @Nullable String number, AsOf asOf);

    Optional<OcopDecision> get(DecisionKind kind, UUID id, AsOf asOf);
}
