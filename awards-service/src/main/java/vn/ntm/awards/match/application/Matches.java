package vn.ntm.awards.match.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.awards.match.domain.Pair;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;

/** Finds recipients that may be one. Who had the processing of his data restricted is in no pair. */
public interface Matches {

    /** In the order of the identities. */
    List<FoundMatch> list(MatchFilter filter, AsOf asOf, Optional<Cursor> from, int most);

    long count(MatchFilter filter, AsOf asOf);

    /** Any two, whether they are alike or not. */
    Optional<FoundMatch> find(Pair pair, Instant knownAt);

    /** What was ever decided of the recipient and another, the latest last. */
    List<DecidedMatch> decided(UUID recipient, Instant knownAt);
}
