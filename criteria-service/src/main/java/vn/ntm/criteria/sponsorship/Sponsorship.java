package vn.ntm.criteria.sponsorship;

import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.domain.Decision;

/**
 * A sponsor assigned to a commune (phân công đỡ đầu). A sponsor may have several communes, and a commune several sponsors.
 *
 * @param unit the commune, by its code on the day on which the decision was signed
 * @param fromYear the first programme year
 * @param untilYear the last programme year; absent while nobody has ended it
 * @param basis the decision that assigns it
 */
record Sponsorship(
        String sponsorKey,
        UnitCode unit,
        ProgrammeYear fromYear,
        @Nullable ProgrammeYear untilYear,
        Decision basis,
        @Nullable String note) {

    boolean runsIn(ProgrammeYear year) {
        return fromYear.compareTo(year) <= 0 && (untilYear == null || untilYear.compareTo(year) >= 0);
    }
}
