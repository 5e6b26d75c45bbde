package vn.ntm.criteria.result.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ntm.criteria.result.domain.ResultEntry;
import vn.ntm.criteria.result.domain.ResultKind;
import vn.ntm.criteria.result.domain.ResultUnit;
import vn.ntm.kernel.UnitCode;

/**
 * An entry as the register shows it.
 *
 * @param id outlives corrections
 * @param periodEnd the last day of its period
 * @param liesIn the communes of the day of the question into which its commune has passed
 */
public record RegisteredResult(
        UUID id,
        ResultEntry entry,
        LocalDate periodEnd,
        ResultKind kind,
        ResultUnit unit,
        String unitName,
        List<UnitCode> liesIn,
        Instant recordedAt) {

    public RegisteredResult {
        liesIn = List.copyOf(liesIn);
    }
}
