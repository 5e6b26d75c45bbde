package vn.ntm.awards.regime.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ntm.awards.regime.application.PublishRegime;
import vn.ntm.awards.regime.application.RegimeDrafts;
import vn.ntm.awards.regime.application.RegimeProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;

/** Loads that regimes were in force before this system came. */
@ApplicationScoped
class RegimePublicationImport implements ImportKind {

    private static final Set<String> LOADING = Set.of("system", "administrator");

    private final PublishRegime publishRegime;
    private final RegimeDrafts drafts;
    private final CurrentAct act;

    RegimePublicationImport(PublishRegime publishRegime, RegimeDrafts drafts, CurrentAct act) {
        this.publishRegime = publishRegime;
        this.drafts = drafts;
        this.act = act;
    }

    @Override
    public String name() {
        return "award-regime-publications";
    }

    @Override
    public List<String> columns() {
        return List.of("regime", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String regime = RegimeImport.code(row, "regime");
        if (act.actor().roles().stream().noneMatch(LOADING::contains)) {
            throw new Refusal(RegimeProblem.REGIME_PUBLICATION_TAKES_TWO, Map.of());
        }
        var provenance = row.provenance();
        drafts.hold(regime);
        if (drafts.published(regime)) {
            return Outcome.UNCHANGED;
        }
        publishRegime.file(regime, provenance, filing);
        return Outcome.CREATED;
    }
}
