package vn.ntm.criteria.boundarychange.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ntm.criteria.boundarychange.domain.Enactment;
import vn.ntm.criteria.boundarychange.domain.Terms;
import vn.ntm.criteria.boundarychange.domain.UnitMap;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Filing;

/** The register of units, on which a change is carried out and taken back. */
public interface UnitRegister {

    /** The units of which the terms speak and those below them, of the eve or later, as they are on file now. */
    UnitMap around(Terms terms);

    /**
     * Ends what ends, begins what begins, and files how they passed into each other.
     *
     * @throws vn.ntm.kernel.problem.Refusal if something on file does not allow it
     */
    void carryOut(Enactment enactment, Filing filing);

    /** The codes of the units that an act made, or let pass, and that no longer are or pass as it said. */
    List<UnitCode> changedSince(UUID act);

    /** The codes of the units that an act made to begin on that day. */
    List<UnitCode> begunBy(UUID act, LocalDate day);

    /**
     * Supersedes what the act recorded and restores what it superseded.
     *
     * @throws vn.ntm.kernel.problem.Refusal if something on file does not allow it
     */
    void takeBack(UUID act, Filing filing);
}
