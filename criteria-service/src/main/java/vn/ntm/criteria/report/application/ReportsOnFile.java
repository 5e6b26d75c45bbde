package vn.ntm.criteria.report.application;

import java.util.Optional;
import vn.ntm.criteria.report.domain.ReportPublication;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ledger.fact.Filing;

/** The facts about published reports. */
public interface ReportsOnFile {

    /** The last edition of the year's report, to which nobody else adds one until the transaction ends. */
    Optional<ReportPublication> lastHeld(ProgrammeYear year);

    /** @param token the publication as it is signed */
    void add(ReportPublication publication, String token, Filing filing);
}
