package vn.ntm.criteria.funding.ledger.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;

/** Finds postings: those that count by the day of the question, as known at its instant. */
public interface PostingRegister {

    /** In the order of the days from which they count, then of their identities. */
    List<RegisteredPosting> list(PostingFilter filter, AsOf asOf, Optional<Cursor> from, int limit);

    long count(PostingFilter filter, AsOf asOf);

    /** @throws vn.ntm.kernel.problem.Refusal if there was none with this id */
    RegisteredPosting get(UUID id, AsOf asOf);
}
