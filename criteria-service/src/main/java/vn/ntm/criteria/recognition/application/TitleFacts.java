package vn.ntm.criteria.recognition.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.ntm.criteria.recognition.domain.Revocation;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/** The facts from which titles are counted. */
public interface TitleFacts {

    /**
     * What counts, or may count, for a programme year in a unit and everything below it on the day of each fact: the facts of the year, and those without a year whose day lies
     * in the year or in the one after it.
     */
    List<RegisteredRecognition> ofYear(ProgrammeYear year, UnitCode unit, Instant knownAt);

    /** Every recognition that was on file at that instant, with its identity. */
    List<RegisteredRecognition> known(Instant knownAt);

    /** Every recognition of units with these codes that was on file at that instant, with its identity. */
    List<RegisteredRecognition> known(Set<UnitCode> units, Instant knownAt);

    /** The units of a day into which others passed until then, or of which a revocation speaks: facts alone do not say how they stand. */
    Set<UnitCode> withMoreThanFacts(AsOf asOf);

    /** How many of the other units of a day stand how to each title. */
    List<TitleCensus.Counted> byFactsAlone(AsOf asOf);

    /** Every revocation that was on file at that instant. */
    List<Revocation> revocations(Instant knownAt);

    /** Every current recognition of units with these codes that came on file after that instant. */
    List<RegisteredRecognition> recordedAfter(Set<UnitCode> units, Instant instant);
}
