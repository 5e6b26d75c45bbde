package vn.ntm.criteria.lineage.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.criteria.lineage.domain.CarryOverRule;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;

/** The carry-over rules on file. */
public interface CarryOverRules {

    /** By their codes: those that cover a change on the day of the question. */
    List<CarryOverRule> list(AsOf asOf, Optional<Cursor> from, int limit);

    long count(AsOf asOf);

    /** The current rule of that code. */
    Optional<OnFile<CarryOverRule>> like(CarryOverRule rule);

    /** Another current rule that covers the same case on some day. */
    Optional<CarryOverRule> overlapping(CarryOverRule rule);

    void add(CarryOverRule rule, Filing filing);

    void replace(UUID rowId, CarryOverRule rule, Filing filing);
}
