package vn.ntm.ocop.evaluation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.evaluation.application.EvaluationProcedures;
import vn.ntm.ocop.evaluation.domain.EvaluationProcedure;
import vn.ntm.ocop.evaluation.domain.EvaluationProcedure.Leg;

/** Reads the ways of dossiers from the steps of the procedures. */
@ApplicationScoped
class StoredProcedures implements EvaluationProcedures {

    private static final String EVERY = "EVALUATION";

    private final Jdbi jdbi;

    StoredProcedures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public EvaluationProcedure of(String ruleSet, EvaluationKind kind, Instant knownAt) {
        return EvaluationProcedure.of(
                ruleSet,
                legs(ruleSet, EVERY, knownAt),
                switch (kind) {
                    case FIRST -> List.of();
                    case UPGRADE, RE_EVALUATION -> legs(ruleSet, kind.name(), knownAt);
                });
    }

    private List<Leg> legs(String ruleSet, String flow, Instant knownAt) {
        return jdbi
                .withHandle(handle -> handle.createQuery("select from_state, to_state from ocop_procedure_step"
                                + " where rule_set = :ruleSet and flow = :flow and from_state is not null and "
                                + Known.AT)
                        .bind("ruleSet", ruleSet)
                        .bind("flow", flow)
                        .bind("knownAt", knownAt)
                        .map((columns, _) -> Leg.of(columns.getString("from_state"), columns.getString("to_state")))
                        .list())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
