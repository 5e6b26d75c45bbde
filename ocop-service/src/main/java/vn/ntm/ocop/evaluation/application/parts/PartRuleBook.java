package vn.ntm.ocop.evaluation.application.parts;

import java.util.Optional;
import java.util.UUID;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.evaluation.domain.part.PartRule;

/** Where it is on file what dossiers consist of. */
public interface PartRuleBook {

    /** The current rule on the same part for the same move. */
    Optional<OnFile<Entry>> like(Entry entry);

    void add(Entry entry, Filing filing);

    void replace(UUID rowId, Entry entry, Filing filing);

    /** A rule on a part, for dossiers of a kind under a rule set. */
    record Entry(String ruleSet, EvaluationKind kind, PartRule rule, Provenance provenance) {}
}
