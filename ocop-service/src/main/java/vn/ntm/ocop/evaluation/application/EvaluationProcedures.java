package vn.ntm.ocop.evaluation.application;

import java.time.Instant;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.evaluation.domain.EvaluationProcedure;

/** The ways that rule sets lead dossiers. */
public interface EvaluationProcedures {

    /** As its steps were known; without any leg if none is on file. */
    EvaluationProcedure of(String ruleSet, EvaluationKind kind, Instant knownAt);
}
