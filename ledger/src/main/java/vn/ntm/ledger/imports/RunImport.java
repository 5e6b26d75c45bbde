package vn.ntm.ledger.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementException;
import vn.ntm.kernel.Bilingual.Language;
import vn.ntm.kernel.Sha256;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.text.SentTexts;

/** Somebody sends a file of facts. */
@ApplicationScoped
public class RunImport {

    private final List<ImportKind> kinds;
    private final ImportRuns runs;
    private final CurrentAct act;
    private final SentTexts texts;

    RunImport(Instance<ImportKind> kinds, ImportRuns runs, CurrentAct act, SentTexts texts) {
        this.kinds = kinds.stream().toList();
        this.runs = runs;
        this.act = act;
        this.texts = texts;
    }

    /**
     * Files the rows in one transaction.
     *
     * @param language in which the refusals of rows are worded
     * @throws ImportRefused if the import is atomic and a row is refused
     */
    @Transactional
    public ImportReport handle(ImportOrder order, byte[] content, Language language) {
        ImportKind kind = kind(order.kind());
        var filing = new Filing(act.id(), act.at(), order.conflict());
        runs.open(filing, order, Sha256.of(content));
        ImportReport report = file(kind, order, content, filing, language);
        if (order.dryRun()) {
            QuarkusTransaction.setRollbackOnly();
        } else if (!report.applied()) {
            throw new ImportRefused(report);
        }
        return report;
    }

    private ImportReport file(ImportKind kind, ImportOrder order, byte[] content, Filing filing, Language language) {
        var file = new CsvFile(content, kind.columns(), kind.optionalColumns());
        var tally = new ImportReport.Tally();
        runs.checkAtOnce();
        file.forEach((record, line) -> {
            runs.mark();
            try {
                tally.add(taken(kind, file.row(record), filing));
            } catch (Refusal refusal) {
                runs.backToMark();
                tally.add(refused(refusal, line, language));
            }
        });
        return tally.report(filing.act(), order);
    }

    private Outcome taken(ImportKind kind, ImportRow row, Filing filing) {
        row.look(texts::check);
        try {
            return kind.take(row, filing);
        } catch (StatementException failure) {
            throw Contradiction.of(failure);
        }
    }

    private static ImportReport.RefusedRow refused(Refusal refusal, long line, Language language) {
        String column = refusal.reasons().isEmpty()
                ? null
                : refusal.reasons().getFirst().name();
        return new ImportReport.RefusedRow(line, refusal.type().code(), column, refusal.detail(language));
    }

    private ImportKind kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ImportProblem.IMPORT_KIND_UNKNOWN,
                        Map.of(
                                "kind",
                                name,
                                "known",
                                kinds.stream().map(ImportKind::name).sorted().collect(Collectors.joining(", ")))));
    }
}
