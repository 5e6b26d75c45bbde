package vn.ntm.criteria.report.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.ProgrammeYear;

/** The published reports, as they are read: those whose document was signed by the day of the question. */
public interface ReportRegister {

    /** @param year only its report, if one is named */
    List<RegisteredReport> list(@Nullable ProgrammeYear year, AsOf asOf, Optional<Cursor> from, int limit);

    long count(@Nullable ProgrammeYear year, AsOf asOf);

    /** @throws vn.ntm.kernel.problem.Refusal if there was no such edition */
    RegisteredReport get(ProgrammeYear year, int edition, AsOf asOf);
}
