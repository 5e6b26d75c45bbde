package vn.ntm.criteria.funding.balance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.funding.ledger.domain.FundingLine;
import vn.ntm.criteria.funding.ledger.domain.FundingSource;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/**
 * A question for a balance.
 *
 * @param unit a unit with all below it; all units if absent
 * @param named the instant that the caller named, if one was named
 */
record BalanceQuestion(
        ProgrammeYear year,
        @Nullable UnitCode unit,
        AsOf asOf,
        @Nullable Instant named) {

    /** Where the postings of a column are listed. */
    String href(Column column) {
        var href = new StringBuilder("/v1/funding-postings?programmeYear=" + year.value());
        with(href, "unit", unit);
        with(href, "stage", column.stage());
        with(href, "half", column.half());
        with(href, "validOn", asOf.validOn());
        with(href, "knownAt", named);
        return href.toString();
    }

    String href(Column column, FundingSource source) {
        return href(column) + "&source=" + source;
    }

    String href(Column column, FundingLine line) {
        var href = new StringBuilder(href(column, line.source()));
        with(href, "budgetTier", line.tier());
        with(href, "nature", line.nature());
        return href.toString();
    }

    private static void with(StringBuilder href, String name, @Nullable Object value) {
        if (value != null) {
            href.append('&').append(name).append('=').append(value);
        }
    }
}
