package vn.ntm.criteria.revocation.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.revocation.domain.grounds.RevocationRule;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;

/** The rules of revocation on file. */
public interface RevocationRules {

    /** The rule that holds on a day for a title, as it is measured by a set. */
    Optional<RevocationRule> of(SetVersion set, Level level, LocalDate day, Instant knownAt);

    /** Those that hold on the day of the question, by set and title. */
    List<RevocationRule> list(AsOf asOf, Optional<Cursor> from, int limit);

    long count(AsOf asOf);

    /** The current rule for the same title and set that holds on a day of this one. */
    Optional<OnFile<RevocationRule>> like(RevocationRule rule);

    void add(RevocationRule rule, Filing filing);

    void replace(UUID rowId, RevocationRule rule, Filing filing);
}
