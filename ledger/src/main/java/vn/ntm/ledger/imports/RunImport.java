package vn.ntm.ledger.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementException;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual.Language;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;

/** Somebody sends a file of facts. */
@ApplicationScoped
public class RunImport {

    private final List<ImportKind> kinds;
    private final ImportRuns runs;
    private final Calendar calendar;
    private final Identities identities;

    RunImport(Instance<ImportKind> kinds, ImportRuns runs, Calendar calendar, Identities identities) {
        this.kinds = kinds.stream().toList();
        this.runs = runs;
        this.calendar = calendar;
        this.identities = identities;
    }

    /**
     * Files the rows in one transaction.
     *
     * @param key the same key with the same request gives the same answer again and files nothing more
     * @param language in which the refusals of rows are worded
     * @throws ImportRefused if the import is atomic and a row is refused
     */
    @Transactional
    public Done handle(ImportOrder order, byte[] content, Submitter by, @Nullable String key, Language language) {
        ImportKind kind = kind(order.kind());
        String requestHash = hash((order + by.name()).getBytes(UTF_8)) + hash(content);
        Optional<Done> before = key == null ? Optional.empty() : before(key, requestHash);
        return before.orElseGet(() -> {
            var filing = new Filing(identities.next(), calendar.now(), order.conflict());
            runs.open(filing, order, hash(content), by);
            ImportReport report = file(kind, order, content, filing, language);
            finish(order, key, requestHash, filing, report);
            return new Done(report, false);
        });
    }

    private void finish(
            ImportOrder order, @Nullable String key, String requestHash, Filing filing, ImportReport report) {
        if (order.dryRun()) {
            QuarkusTransaction.setRollbackOnly();
        } else if (report.applied()) {
            runs.answered(filing.run(), key, requestHash, report);
        } else {
            throw new ImportRefused(report);
        }
    }

    private ImportReport file(ImportKind kind, ImportOrder order, byte[] content, Filing filing, Language language) {
        var file = new CsvFile(content, kind.columns());
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
        return tally.report(filing.run(), order);
    }

    private static Outcome taken(ImportKind kind, ImportRow row, Filing filing) {
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

    private Optional<Done> before(String key, String requestHash) {
        return runs.answerTo(key).map(answer -> {
            if (!answer.requestHash().equals(requestHash)) {
                throw new Refusal(ImportProblem.IDEMPOTENCY_KEY_REUSED, Map.of());
            }
            return new Done(answer.report(), true);
        });
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

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * An answered import.
     *
     * @param replayed whether this is the answer of an earlier request under the same key
     */
    public record Done(ImportReport report, boolean replayed) {}
}
