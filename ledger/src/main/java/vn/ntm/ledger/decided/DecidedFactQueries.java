package vn.ntm.ledger.decided;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Row;

/** Finds what rests on a decision, in the tables of all kinds. */
@ApplicationScoped
class DecidedFactQueries {

    private final Jdbi jdbi;
    private final List<KindSql> inOrder;
    private final Map<String, DecidedKind> named;

    DecidedFactQueries(Jdbi jdbi, DecidedKinds decided) {
        List<DecidedKind> kinds = decided.kinds();
        this.jdbi = jdbi;
        this.inOrder = kinds.stream()
                .sorted(comparing(DecidedKind::name))
                .map(KindSql::new)
                .toList();
        this.named = kinds.stream().collect(Collectors.toMap(DecidedKind::name, Function.identity()));
    }

    /** @throws Refusal if the place is at a kind that there is none of */
    List<DecidedFact> list(WantedDecision wanted, AsOf asOf, Optional<Cursor> place, int most) {
        if (place.isPresent() && !named.containsKey(place.get().after().getFirst())) {
            throw new Refusal(CommonProblem.INVALID_CURSOR, Map.of());
        }
        String kinds = inOrder.stream()
                .filter(kind -> place.isEmpty() || !kind.isBefore(place.get()))
                .map(kind -> kind.page(place))
                .collect(joining(" union all "));
        String page = """
                select * from (%s) decided
                order by kind collate "C", coalesce(signed_on, '%s'), row_id limit :limit""".formatted(kinds, DecidedFact.LAST);
        return jdbi.withHandle(handle -> {
            Query query = bound(handle.createQuery(page), wanted, asOf).bind("limit", most);
            place.ifPresent(cursor -> query.bind("afterDay", cursor.after().get(1))
                    .bind("afterRow", cursor.after().getLast()));
            return query.map((columns, context) -> fact(new Row(columns))).list();
        });
    }

    long count(WantedDecision wanted, AsOf asOf) {
        String sum = inOrder.stream().map(KindSql::count).collect(joining(" + ", "select ", ""));
        return jdbi.withHandle(handle ->
                bound(handle.createQuery(sum), wanted, asOf).mapTo(Long.class).one());
    }

    private static Query bound(Query query, WantedDecision wanted, AsOf asOf) {
        return query.bind("number", wanted.number())
                .bind("signedOn", wanted.signedOn())
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt());
    }

    private DecidedFact fact(Row row) throws SQLException {
        return new DecidedFact(
                Objects.requireNonNull(named.get(row.text("kind"))),
                row.id("row_id"),
                row.text("id"),
                row.optionalText("about"),
                row.text("address"),
                row.text("number"),
                row.optionalText("issuer"),
                row.optionalDate("signed_on"),
                row.optionalDate("valid_from"),
                row.optionalDate("valid_to"),
                row.instant("recorded_at"),
                row.optionalText("superseded_at") == null ? null : row.instant("superseded_at"),
                row.columns().getBoolean("replaced"));
    }
}
