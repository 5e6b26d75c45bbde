package vn.ntm.ocop.round.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ocop.round.application.RoundFilter;
import vn.ntm.ocop.round.application.Rounds;
import vn.ntm.ocop.round.domain.EvaluationRound;
import vn.ntm.ocop.round.domain.RoundLevel;

@ApplicationScoped
class StoredRounds implements Rounds {

    private static final String FROM = " from evaluation_round where " + Known.AT;

    private static final String FILTER =
            " and (cast(:level as text) is null or level = :level) and (cast(:year as integer) is null or programme_year = :year)";

    private static final Keyset ORDER =
            Keyset.by("programme_year", "integer").then("level", "text").then("number", "integer");

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    StoredRounds(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "evaluation_round");
        this.identities = identities;
    }

    @Override
    public Optional<EvaluationRound> find(UUID id, Instant knownAt) {
        return registered(id, knownAt).map(RegisteredRound::round);
    }

    @Override
    public Optional<RegisteredRound> registered(UUID id, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("select *" + FROM + " and round_id = :id")
                .bind("id", id)
                .bind("knownAt", knownAt)
                .map((columns, _) -> registered(new Row(columns)))
                .findOne());
    }

    @Override
    public Optional<OnFile<RegisteredRound>> like(EvaluationRound round) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from evaluation_round where level = :level and programme_year = :year
                        and number = :number and superseded_at is null""")
                .bind("level", round.level())
                .bind("year", round.year())
                .bind("number", round.number())
                .map((columns, _) -> new OnFile<>(new Row(columns).id("row_id"), registered(new Row(columns))))
                .findOne());
    }

    @Override
    public void add(EvaluationRound round, Provenance basis, Filing filing) {
        table.add(identities.next(), filing, basis, values(round, round.id()));
    }

    @Override
    public void replace(OnFile<RegisteredRound> before, EvaluationRound round, Provenance basis, Filing filing) {
        table.replace(
                before.rowId(),
                identities.next(),
                filing,
                basis,
                values(round, before.fact().round().id()));
    }

    @Override
    public List<RegisteredRound> list(RoundFilter filter, AsOf asOf, Optional<Cursor> place, int most) {
        return ORDER.read(
                jdbi,
                "select *" + FROM + FILTER,
                query -> bound(query, filter, asOf),
                place,
                most,
                StoredRounds::registered);
    }

    @Override
    public long count(RoundFilter filter, AsOf asOf) {
        return Keyset.count(jdbi, FROM + FILTER, query -> bound(query, filter, asOf));
    }

    private static Query bound(Query query, RoundFilter filter, AsOf asOf) {
        return query.bind("knownAt", asOf.knownAt())
                .bind("level", filter.level() == null ? null : filter.level().name())
                .bind("year", filter.year());
    }

    private static Map<String, @Nullable Object> values(EvaluationRound round, UUID id) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("round_id", id);
        values.put("level", round.level());
        values.put("programme_year", round.year());
        values.put("number", round.number());
        values.put("files_before", round.filesBefore());
        values.put("results_before", round.resultsBefore());
        return values;
    }

    private static RegisteredRound registered(Row row) throws SQLException {
        return new RegisteredRound(
                new EvaluationRound(
                        row.id("round_id"),
                        row.choice("level", RoundLevel.class),
                        row.year("programme_year"),
                        row.number("number"),
                        row.date("files_before"),
                        row.date("results_before")),
                row.provenance(),
                row.instant("recorded_at"));
    }
}
