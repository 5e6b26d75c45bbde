package vn.ntm.ocop.certificate.application;

import java.time.Instant;
import java.util.List;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/** The facts from which products are counted, in a unit and everything below it on the day of each product's place. */
public interface CertificationFacts {

    /**
     * The evaluations that count, or may count, for a programme year: those of the year, and those without a year whose
     * day lies in the year or in the one after it.
     */
    List<RegisteredCertification> evaluatedFor(ProgrammeYear year, UnitCode unit, Instant knownAt);

    /** The certifications that had run out by the day of the question. */
    List<RegisteredCertification> lapsedBy(UnitCode unit, AsOf asOf);
}
