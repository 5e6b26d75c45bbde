package vn.ntm.awards.match.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.match.application.DecidedMatch;
import vn.ntm.awards.match.application.FoundMatch;
import vn.ntm.awards.match.application.MatchFilter;
import vn.ntm.awards.match.application.MatchState;
import vn.ntm.awards.match.application.Matches;
import vn.ntm.awards.match.application.MatchesOnFile;
import vn.ntm.awards.match.domain.Alike;
import vn.ntm.awards.match.domain.Likeness;
import vn.ntm.awards.match.domain.MatchVerdict;
import vn.ntm.awards.match.domain.Pair;
import vn.ntm.awards.match.domain.Party;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.request.Turns;

@ApplicationScoped
class StoredMatches implements Matches, MatchesOnFile {

    private static final Keyset ORDER = Keyset.by("a.recipient_id", "uuid").then("b.recipient_id", "uuid");

    private static final String EVER = """
            select case when first_id = :recipient then second_id else first_id end as other, verdict, name_alike, unit_alike,
                birth_year_alike, source, confidence, note, recorded_at
            from recipient_match where :recipient in (first_id, second_id) and recorded_at <= :knownAt
            order by recorded_at, row_id""";

    private static final String LINKED =
            "select exists (select from recipients_same_as(:first, :knownAt) s (id) where s.id = :second)";

    private static final String APART = """
            select exists (
                select from recipient_match m
                where m.verdict = 'DIFFERENT' and m.recorded_at <= :knownAt and (m.superseded_at is null or m.superseded_at > :knownAt)
                  and m.first_id in (select recipients_same_as(:first, :knownAt))
                  and m.second_id in (select recipients_same_as(:first, :knownAt)))""";

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;
    private final Turns turns;

    StoredMatches(Jdbi jdbi, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "recipient_match");
        this.identities = identities;
        this.turns = turns;
    }

    @Override
    public List<FoundMatch> list(MatchFilter filter, AsOf asOf, Optional<Cursor> from, int most) {
        return ORDER.read(
                jdbi,
                MatchSql.COLUMNS + pairs(filter),
                query -> bound(query, filter, asOf),
                from,
                most,
                StoredMatches::found);
    }

    @Override
    public long count(MatchFilter filter, AsOf asOf) {
        return Keyset.count(jdbi, pairs(filter), query -> bound(query, filter, asOf));
    }

    @Override
    public Optional<FoundMatch> find(Pair pair, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(MatchSql.COLUMNS + MatchSql.ANY)
                .bind("first", pair.first())
                .bind("second", pair.second())
                .bind("knownAt", knownAt)
                .map((columns, _) -> found(new Row(columns)))
                .findOne());
    }

    @Override
    public List<DecidedMatch> decided(UUID recipient, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(EVER)
                .bind("recipient", recipient)
                .bind("knownAt", knownAt)
                .map((columns, _) -> {
                    var row = new Row(columns);
                    return new DecidedMatch(
                            row.id("other"),
                            row.choice("verdict", MatchVerdict.class),
                            likeness(row),
                            row.provenance(),
                            row.instant("recorded_at"));
                })
                .list());
    }

    @Override
    public void takeTurn() {
        turns.take("recipient matches");
    }

    @Override
    public void put(
            Pair pair, long version, MatchVerdict verdict, Likeness likeness, Provenance ground, Filing filing) {
        current(pair).ifPresent(rowId -> table.supersede(rowId, filing));
        var values = new HashMap<String, @Nullable Object>();
        values.put("first_id", pair.first());
        values.put("second_id", pair.second());
        values.put("version", version);
        values.put("verdict", verdict);
        values.put("name_alike", likeness.name());
        values.put("unit_alike", likeness.unit());
        values.put("birth_year_alike", likeness.birthYear());
        table.add(identities.next(), filing, ground, values);
    }

    @Override
    public boolean contradicts(Pair pair, MatchVerdict verdict, Instant knownAt) {
        String question = switch (verdict) {
            case SAME -> APART;
            case DIFFERENT -> LINKED;
        };
        return jdbi.withHandle(handle -> handle.createQuery(question)
                .bind("first", pair.first())
                .bind("second", pair.second())
                .bind("knownAt", knownAt)
                .mapTo(Boolean.class)
                .one());
    }

    private Optional<UUID> current(Pair pair) {
        return jdbi.withHandle(handle -> handle.createQuery("select row_id from recipient_match"
                        + " where first_id = :first and second_id = :second and superseded_at is null")
                .bind("first", pair.first())
                .bind("second", pair.second())
                .mapTo(UUID.class)
                .findOne());
    }

    private static String pairs(MatchFilter filter) {
        return switch (filter.state()) {
            case OPEN -> MatchSql.OPEN;
            case SAME, DIFFERENT -> MatchSql.DECIDED;
        };
    }

    private static Query bound(Query query, MatchFilter filter, AsOf asOf) {
        return query.bind("knownAt", asOf.knownAt())
                .bind("verdict", filter.state().name())
                .bind("kind", filter.kind())
                .bind("recipient", filter.recipient());
    }

    private static FoundMatch found(Row row) throws SQLException {
        MatchVerdict verdict = row.optionalChoice("verdict", MatchVerdict.class);
        return new FoundMatch(
                party(row, "first"),
                party(row, "second"),
                likeness(row),
                verdict == null ? MatchState.OPEN : MatchState.valueOf(verdict.name()),
                row.number("version"),
                verdict == null ? null : row.provenance());
    }

    private static Party party(Row row, String name) throws SQLException {
        return new Party(
                row.id(name + "_recipient_id"),
                row.choice(name + "_kind", RecipientKind.class),
                row.text(name + "_name"),
                row.optionalCode(name + "_unit_code"),
                row.date(name + "_unit_on"),
                row.optionalNumber(name + "_birth_year"),
                row.optionalText(name + "_works_at"));
    }

    private static Likeness likeness(Row row) throws SQLException {
        return new Likeness(
                row.choice("name_alike", Alike.class),
                row.choice("unit_alike", Alike.class),
                row.choice("birth_year_alike", Alike.class));
    }
}
