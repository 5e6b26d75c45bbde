package vn.ntm.criteria.revocation.application.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.Revocation;
import vn.ntm.criteria.revocation.application.RevocableTitles;
import vn.ntm.criteria.revocation.application.RevocationProblem;
import vn.ntm.criteria.revocation.application.Revocations;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;

/** Loads that titles were revoked before this system came. */
@ApplicationScoped
class RevocationImport implements ImportKind {

    private static final Set<String> LOADING = Set.of("system", "administrator");

    private final Revocations revocations;
    private final RevocableTitles titles;
    private final Identities identities;
    private final CurrentAct act;

    RevocationImport(Revocations revocations, RevocableTitles titles, Identities identities, CurrentAct act) {
        this.revocations = revocations;
        this.titles = titles;
        this.identities = identities;
        this.act = act;
    }

    @Override
    public String name() {
        return "revocations";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "unitCode",
                "level",
                "decisionNumber",
                "decisionIssuer",
                "decisionSignedOn",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        if (act.actor().roles().stream().noneMatch(LOADING::contains)) {
            throw takesTwo();
        }
        var provenance = row.provenance();
        var signedOn = row.requiredDate("decisionSignedOn");
        var decision = new Decision(
                row.requiredText("decisionNumber"),
                row.requiredText("decisionIssuer"),
                signedOn,
                provenance.source(),
                provenance.confidence());
        var revocation = new Revocation(
                identities.next(),
                row.requiredChoice("level", Level.class),
                row.requiredCode("unitCode"),
                signedOn,
                decision);
        var onFile = revocations.like(revocation);
        if (onFile.isEmpty()) {
            titles.held(revocation.unit(), revocation.level(), new AsOf(signedOn, filing.at()));
        }
        return filing.file(
                onFile,
                onFile.isEmpty()
                        ? revocation
                        : revocation.as(onFile.get().fact().id()),
                "revocation " + revocation.level() + " " + revocation.unit(),
                rowId ->
                        correct(rowId, revocation.as(onFile.orElseThrow().fact().id()), provenance, filing),
                () -> revocations.add(revocation, null, provenance, filing));
    }

    /** What two persons decided is not corrected by one who loads. */
    private void correct(UUID rowId, Revocation revocation, Provenance provenance, Filing filing) {
        if (revocations.wasProposed(rowId)) {
            throw takesTwo();
        }
        revocations.replace(rowId, revocation, provenance, filing);
    }

    private static Refusal takesTwo() {
        return new Refusal(RevocationProblem.REVOCATION_TAKES_TWO, Map.of());
    }
}
