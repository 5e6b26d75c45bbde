package vn.ntm.ocop.council.application.rules;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ocop.council.domain.CouncilLevel;
import vn.ntm.ocop.council.domain.WorkingRules;

/** The working rules of councils on file. */
public interface CouncilRules {

    /** Those of the councils of a level on a day. */
    WorkingRules of(CouncilLevel level, AsOf asOf);

    /** In the order of the levels, then of the rules. */
    List<CouncilRuleSetting> list(AsOf asOf, Optional<Cursor> place, int most);

    long count(AsOf asOf);

    /** The current setting of the same rule that begins on the same day. */
    Optional<OnFile<CouncilRuleSetting>> like(CouncilRuleSetting setting);

    void add(CouncilRuleSetting setting, Filing filing);

    void replace(UUID rowId, CouncilRuleSetting setting, Filing filing);
}
