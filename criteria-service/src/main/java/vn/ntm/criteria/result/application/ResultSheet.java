package vn.ntm.criteria.result.application;

import java.util.List;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.version.EntityVersion;

/**
 * What is on file of a commune for a period.
 *
 * @param version how many entries it ever had
 */
public record ResultSheet(UnitCode unit, Period period, List<RegisteredResult> results, EntityVersion version) {

    public ResultSheet {
        results = List.copyOf(results);
    }
}
