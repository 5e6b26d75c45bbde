package vn.ntm.criteria.result.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.UnitCode;

/** The entries on file, as they are read. */
public interface ResultRegister {

    List<RegisteredResult> list(ResultFilter filter, AsOf asOf, Optional<Cursor> from, int limit);

    long count(ResultFilter filter, AsOf asOf);

    ResultSheet sheet(UnitCode unit, Period period, Instant knownAt);

    /** What the entries of the filter add up to, by measure. */
    Map<String, Sum> sums(ResultFilter filter, AsOf asOf);

    /** A sum and how many entries it has. */
    record Sum(BigDecimal value, int entries) {}
}
