package vn.ntm.criteria.progress.application;

import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;

/**
 * Whose progress is asked for.
 *
 * @param unit the communes that lie in it on the day
 * @param set under which they are assessed
 * @param period in which
 * @param asOf the day whose communes and titles are counted, and the instant whose knowledge answers
 */
public record ProgressQuestion(UnitCode unit, SetVersion set, Period period, AsOf asOf) {}
