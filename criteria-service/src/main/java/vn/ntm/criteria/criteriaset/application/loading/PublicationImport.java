package vn.ntm.criteria.criteriaset.application.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ntm.criteria.criteriaset.application.CriteriaSetProblem;
import vn.ntm.criteria.criteriaset.application.Publications;
import vn.ntm.criteria.criteriaset.application.PublishSet;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;

/** Loads that versions were published before this system came. */
@ApplicationScoped
class PublicationImport implements ImportKind {

    private static final Set<String> LOADING = Set.of("system", "administrator");

    private final PublishSet publishSet;
    private final Publications publications;
    private final CurrentAct act;

    PublicationImport(PublishSet publishSet, Publications publications, CurrentAct act) {
        this.publishSet = publishSet;
        this.publications = publications;
        this.act = act;
    }

    @Override
    public String name() {
        return "criteria-set-publications";
    }

    @Override
    public List<String> columns() {
        return List.of("setCode", "version", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        SetVersion set = new SetRow(row).set();
        if (act.actor().roles().stream().noneMatch(LOADING::contains)) {
            throw new Refusal(CriteriaSetProblem.PUBLICATION_TAKES_TWO, Map.of());
        }
        var provenance = row.provenance();
        publications.hold(set);
        if (publications.published(set)) {
            return Outcome.UNCHANGED;
        }
        publishSet.file(set, provenance, filing);
        return Outcome.CREATED;
    }
}
