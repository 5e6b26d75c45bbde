package vn.ntm.ocop.evaluation.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.ntm.kernel.AsOf;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.evaluation.domain.part.GivenPart;
import vn.ntm.ocop.evaluation.domain.part.PartRules;

/** What dossiers consist of, and what of it was handed in. */
public interface DossierParts {

    /** What a dossier of the kind consists of; nothing if nobody put it on file. */
    PartRules rules(String ruleSet, EvaluationKind kind, Instant knownAt);

    /** What was there on a day, in the order in which it came; not what took its place later. */
    List<OnFile> given(UUID dossier, AsOf asOf);

    /** Puts a part on file; one of its kind that was there is superseded, unless it is evidence. */
    void add(UUID dossier, long dossierVersion, GivenPart part, Provenance basis, Filing filing);

    /** A part on file. */
    record OnFile(GivenPart part, Instant recordedAt, Provenance basis) {}
}
