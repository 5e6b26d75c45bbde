package vn.ntm.criteria.recognition.application;

import java.time.Instant;
import java.util.List;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/** The facts from which titles are counted, in a unit and everything below it on the day of each fact. */
public interface TitleFacts {

    /**
     * What counts, or may count, for a programme year: the facts of the year, and those without a year whose day lies
     * in the year or in the one after it.
     */
    List<RegisteredRecognition> ofYear(ProgrammeYear year, UnitCode unit, Instant knownAt);

    /** The facts of units that exist on the day of the question and that had happened by then. */
    List<RegisteredRecognition> heldOn(UnitCode unit, AsOf asOf);
}
