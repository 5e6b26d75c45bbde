package vn.ntm.criteria.criteriaset.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.InForce;
import vn.ntm.criteria.criteriaset.domain.SetVersion;

/** The criteria sets on file. */
public interface CriteriaSets {

    /** All versions, in the order of their sets and numbers. */
    List<SetOnFile> all(Instant knownAt);

    /** @throws vn.ntm.kernel.problem.Refusal if there was none */
    SetOnFile get(SetVersion set, Instant knownAt);

    /** What is in a version, as far as was known. */
    CriteriaSet content(SetVersion set, Instant knownAt);

    /** A published version, which never changes; nothing if it was not published by then. */
    Optional<CriteriaSet> published(SetVersion set, Instant knownAt);

    /** Which versions hold when. */
    InForce inForce(Instant knownAt);
}
