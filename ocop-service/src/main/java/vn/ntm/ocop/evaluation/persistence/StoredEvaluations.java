package vn.ntm.ocop.evaluation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.Turns;
import vn.ntm.ocop.evaluation.application.EvaluationDossiers;
import vn.ntm.ocop.evaluation.application.EvaluationOnFile;
import vn.ntm.ocop.evaluation.application.EvaluationProcedures;
import vn.ntm.ocop.evaluation.domain.EvaluationDossier;

@ApplicationScoped
class StoredEvaluations implements EvaluationDossiers {

    private static final String MOVES = """
            select d.*, a.actor, a.roles from evaluation_dossier d join act a on a.id = d.recorded_by
            where d.dossier_id = :id and d.recorded_at <= :knownAt and d.step_on <= :day order by d.version""";

    private static final String UNDER_WAY =
            " and state not in ('DRAFT', 'RETURNED', 'RATED_BELOW_3', 'RECOGNISED', 'RESULT_NOTIFIED')";

    private final Jdbi jdbi;
    private final FactTable table;
    private final EvaluationProcedures procedures;
    private final Identities identities;
    private final Calendar calendar;
    private final Turns turns;

    StoredEvaluations(
            Jdbi jdbi, EvaluationProcedures procedures, Identities identities, Calendar calendar, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "evaluation_dossier");
        this.procedures = procedures;
        this.identities = identities;
        this.calendar = calendar;
        this.turns = turns;
    }

    @Override
    public EvaluationOnFile get(UUID id, AsOf asOf) {
        List<StoredMove> moves = jdbi.withHandle(handle -> handle.createQuery(MOVES)
                .bind("id", id)
                .bind("knownAt", asOf.knownAt())
                .bind("day", asOf.validOn())
                .map((columns, _) -> StoredMove.of(columns))
                .list());
        if (moves.isEmpty()) {
            throw new Refusal(CommonProblem.NOT_FOUND, Map.of());
        }
        StoredMove last = moves.getLast();
        var dossier = new EvaluationDossier(
                id,
                last.subject(),
                procedures.of(last.ruleSet(), last.subject().kind(), last.rulesKnownAt()),
                last.receipts(),
                last.entry().state(),
                moves.stream().map(move -> move.entry().made()).toList());
        return new EvaluationOnFile(
                dossier,
                last.rulesKnownAt(),
                moves.stream().map(StoredMove::entry).toList());
    }

    @Override
    public EvaluationOnFile held(UUID id) {
        turns.take("evaluation_dossier " + id);
        return get(id, new AsOf(calendar.today(), calendar.now()));
    }

    @Override
    public List<EvaluationDossier> othersUnderWay(EvaluationDossier dossier) {
        var subject = dossier.subject();
        turns.take("evaluation_dossier of %s %s".formatted(subject.product(), subject.kind()));
        List<UUID> others = jdbi.withHandle(handle -> handle.createQuery(
                        "select dossier_id from evaluation_dossier where product_key = :product and kind = :kind"
                                + " and dossier_id <> :id and superseded_at is null" + UNDER_WAY)
                .bind("product", subject.product())
                .bind("kind", subject.kind())
                .bind("id", dossier.id())
                .mapTo(UUID.class)
                .list());
        var now = new AsOf(calendar.today(), calendar.now());
        return others.stream().map(other -> get(other, now).dossier()).toList();
    }

    @Override
    public int nextReceipt(Receiver receiver, UnitCode commune, LocalDate day) {
        turns.take("evaluation_dossier receipt %s %s %d".formatted(receiver, commune, day.getYear()));
        String column = switch (receiver) {
            case COMMUNE -> "commune_receipt_no";
            case PROVINCE -> "province_receipt_no";
        };
        return jdbi.withHandle(handle -> handle.createQuery("select count(distinct " + column
                        + ") from evaluation_dossier where unit_code = :commune and " + column + " like :year")
                .bind("commune", commune)
                .bind("year", "%-" + commune + "-" + day.getYear())
                .mapTo(Integer.class)
                .map(given -> given + 1)
                .one());
    }

    @Override
    public void open(EvaluationDossier dossier, Instant rulesKnownAt, Provenance basis, Filing filing) {
        table.add(identities.next(), filing, basis, values(dossier, rulesKnownAt));
    }

    @Override
    public void record(EvaluationOnFile before, EvaluationDossier dossier, Provenance basis, Filing filing) {
        boolean received = before.dossier().receipts().on() != null;
        table.replace(
                before.steps().getLast().rowId(),
                identities.next(),
                filing,
                basis,
                values(dossier, received ? before.rulesKnownAt() : filing.at()));
    }

    private static Map<String, @Nullable Object> values(EvaluationDossier dossier, Instant rulesKnownAt) {
        Map<String, @Nullable Object> values = StoredMove.values(dossier);
        values.put("procedure_known_at", rulesKnownAt);
        return values;
    }
}
