package vn.ntm.criteria.revocation.domain;

import java.time.LocalDate;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.Recognition;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/**
 * Which title of which unit may have to be revoked, and by which assessment.
 *
 * @param unitOn the day on which the code of the unit is read
 * @param set by which the title is measured
 * @param period of which the unit was assessed
 */
public record RevocationCase(UnitCode unit, LocalDate unitOn, Level level, SetVersion set, Period period) {

    /**
     * Whether the assessment is of a time after the title was given by that fact. The year for which it was given is that by
     * which the unit came to it, though its decision is often signed in January of the next.
     */
    public boolean isAfter(Recognition given) {
        ProgrammeYear year = given.programmeYear();
        boolean ofThatYear = year != null && period.year().value() <= year.value();
        return !ofThatYear && period.lastDay().isAfter(given.unitDay().day());
    }
}
