package vn.ntm.criteria.lineage.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.lineage.Succession;
import vn.ntm.ledger.lineage.domain.Change;
import vn.ntm.ledger.unit.UnitDirectory;

/** Files how units passed into each other. */
@ApplicationScoped
class SuccessionImport implements ImportKind {

    private final SuccessionsOnFile successions;
    private final UnitDirectory units;

    SuccessionImport(SuccessionsOnFile successions, UnitDirectory units) {
        this.successions = successions;
        this.units = units;
    }

    @Override
    public String name() {
        return "unit-successions";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "predecessorCode",
                "successorCode",
                "changedOn",
                "change",
                "legalBasis",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        var succession = new Succession(
                row.requiredCode("predecessorCode"),
                row.requiredCode("successorCode"),
                row.requiredDate("changedOn"),
                row.requiredChoice("change", Change.class),
                row.text("legalBasis"),
                row.provenance());
        requireEnd(succession);
        units.on(succession.successor(), succession.changedOn());
        return filing.file(
                successions.like(succession),
                succession,
                "succession " + succession.predecessor() + " " + succession.successor(),
                rowId -> successions.replace(rowId, succession, filing),
                () -> successions.add(succession, filing));
    }

    private void requireEnd(Succession succession) {
        var predecessor =
                units.on(succession.predecessor(), succession.changedOn().minusDays(1));
        if (!succession.changedOn().equals(predecessor.spell().valid().to())) {
            throw new Refusal(
                    LineageProblem.PREDECESSOR_DOES_NOT_END,
                    Map.of("predecessor", succession.predecessor(), "day", succession.changedOn()));
        }
    }
}
