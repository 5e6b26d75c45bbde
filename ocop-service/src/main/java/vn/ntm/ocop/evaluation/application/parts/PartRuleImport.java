package vn.ntm.ocop.evaluation.application.parts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.evaluation.domain.EvaluationMove;
import vn.ntm.ocop.evaluation.domain.part.DossierPart;
import vn.ntm.ocop.evaluation.domain.part.PartCondition;
import vn.ntm.ocop.evaluation.domain.part.PartRule;
import vn.ntm.ocop.ruleset.application.RuleSets;

/** Files what dossiers consist of, by rule set and kind. */
@ApplicationScoped
class PartRuleImport implements ImportKind {

    private static final Set<EvaluationMove> MOVES =
            EnumSet.of(EvaluationMove.ACCEPT, EvaluationMove.REVIEW, EvaluationMove.SEND_TO_MINISTRY);

    private final PartRuleBook book;
    private final RuleSets ruleSets;

    PartRuleImport(PartRuleBook book, RuleSets ruleSets) {
        this.book = book;
        this.ruleSets = ruleSets;
    }

    @Override
    public String name() {
        return "dossier-part-rules";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "ruleSet", "kind", "part", "neededFor", "condition", "legalBasis", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String ruleSet = row.requiredText("ruleSet");
        if (ruleSets.onFile(ruleSet, filing.at()).isEmpty()) {
            throw new Refusal(PartProblem.RULE_SET_OF_PART_UNKNOWN, Map.of("ruleSet", ruleSet));
        }
        EvaluationMove move = row.requiredChoice("neededFor", EvaluationMove.class);
        if (!MOVES.contains(move)) {
            throw ImportRow.invalid(
                    "neededFor",
                    move.name(),
                    "ACCEPT, REVIEW hoặc SEND_TO_MINISTRY",
                    "ACCEPT, REVIEW or SEND_TO_MINISTRY");
        }
        var entry = new PartRuleBook.Entry(
                ruleSet,
                row.requiredChoice("kind", EvaluationKind.class),
                new PartRule(
                        row.requiredChoice("part", DossierPart.class),
                        move,
                        row.requiredChoice("condition", PartCondition.class),
                        row.text("legalBasis")),
                row.provenance());
        return filing.file(
                book.like(entry),
                entry,
                "%s %s %s".formatted(ruleSet, entry.kind(), entry.rule().part()),
                rowId -> book.replace(rowId, entry, filing),
                () -> book.add(entry, filing));
    }
}
