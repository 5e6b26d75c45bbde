package vn.ntm.criteria.assessment.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;

/** The assessments on file. */
public interface Assessments {

    AssessmentOnFile of(AssessmentKey key, Instant knownAt);

    /** What is on file of many units. */
    Map<UnitCode, AssessmentOnFile> of(List<UnitCode> units, SetVersion set, Period period, Instant knownAt);

    /** Those of the units of which anything is on file. */
    Set<UnitCode> begunBy(List<UnitCode> units, SetVersion set, Period period, Instant knownAt);

    /** Those of a unit's code of which anything is on file. */
    List<AssessmentKey> begun(UnitCode unit, Instant knownAt);

    /** The assessment as it stands, to which nobody else adds until the transaction ends. */
    AssessmentOnFile held(AssessmentKey key);

    /** Adds an entry with its values. */
    void add(AssessmentOnFile before, List<RecordedValue> values, Provenance provenance, Filing filing);
}
