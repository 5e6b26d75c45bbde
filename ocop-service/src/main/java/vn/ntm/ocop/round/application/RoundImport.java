package vn.ntm.ocop.round.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ocop.round.domain.EvaluationRound;
import vn.ntm.ocop.round.domain.RoundLevel;

/** Files rounds with their dates. */
@ApplicationScoped
class RoundImport implements ImportKind {

    private final OpenRound openRound;
    private final Identities identities;

    RoundImport(OpenRound openRound, Identities identities) {
        this.openRound = openRound;
        this.identities = identities;
    }

    @Override
    public String name() {
        return "evaluation-rounds";
    }

    @Override
    public List<String> columns() {
        return List.of("level", "year", "number", "filesBefore", "resultsBefore", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        LocalDate files = row.requiredDate("filesBefore");
        LocalDate results = row.requiredDate("resultsBefore");
        Integer number = row.integer("number");
        if (number == null || number < 1 || number > EvaluationRound.MOST) {
            throw ImportRow.invalid("number", String.valueOf(number), "số từ 1 đến 99", "a number, 1 to 99");
        }
        if (!files.isBefore(results)) {
            throw new Refusal(RoundProblem.ROUND_DATES_WRONG, Map.of("files", files, "results", results));
        }
        var round = new EvaluationRound(
                identities.next(),
                row.requiredChoice("level", RoundLevel.class),
                row.requiredYear("year"),
                number,
                files,
                results);
        return openRound.file(round, row.provenance(), filing, false);
    }
}
