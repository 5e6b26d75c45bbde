package vn.ntm.awards.total;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.awards.total.AwardTotal.TotalledDecision;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.Money;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;

/** Adds commendations up. */
@ApplicationScoped
class TotalQueries {

    /** What of the register shows on a day, as the register itself has it. */
    private static final String GIVEN = """
            select c.*, coalesce(c.annulled_on <= :validOn, false) as annulled
            from commendation c
            where %s
              and (c.unit_on <= :validOn
                   or c.unit_on_basis = 'END_OF_PROGRAMME_YEAR' and make_date(c.programme_year, 1, 1) <= :validOn)
            """.formatted(Known.at("c."));

    private static final String MOVED = """
            select e.commendation_key,
                   sum(e.amount_vnd) filter (where e.kind = 'PAID') as paid,
                   sum(e.amount_vnd) filter (where e.kind = 'MONEY_RECOVERED') as recovered
            from award_event e
            where e.kind in ('PAID', 'MONEY_RECOVERED') and e.happened_on <= :validOn and %s
            """.formatted(Known.at("e."));

    private static final String SUMS = """
            coalesce(sum(g.recipient_count) filter (where not g.annulled), 0) as recipient_count,
            coalesce(sum(g.amount_vnd) filter (where not g.annulled), case when bool_and(g.annulled) then 0 end) as amount,
            coalesce(sum(g.recipient_count) filter (where not g.annulled and g.amount_vnd is null), 0) as without_amount,
            coalesce(sum(g.recipient_count) filter (where g.annulled), 0) as annulled_count,
            coalesce(sum(m.paid), 0) as paid, coalesce(sum(m.recovered), 0) as recovered
            from given g left join moved m on m.commendation_key = g.key
            """;

    private final Jdbi jdbi;

    TotalQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<AwardTotal> list(TotalParameters wanted, AsOf asOf, Optional<Cursor> place, int most) {
        return order(wanted.by)
                .read(
                        jdbi,
                        with(wanted) + "select * " + totals(wanted.by),
                        query -> bound(query, wanted, asOf),
                        place,
                        most,
                        row -> total(row, wanted.by));
    }

    long count(TotalParameters wanted, AsOf asOf) {
        return jdbi.withHandle(
                handle -> bound(handle.createQuery(with(wanted) + "select count(*) " + totals(wanted.by)), wanted, asOf)
                        .mapTo(Long.class)
                        .one());
    }

    /** Of one year, or one campaign, only that is read: the register is the longest of all lists. */
    private static String with(TotalParameters wanted) {
        String year = wanted.programmeYear == null ? "" : " and c.programme_year = :year";
        String campaign = wanted.campaign == null ? "" : " and c.campaign_id = :campaign";
        boolean all = year.isEmpty() && campaign.isEmpty();
        String ofThese = all ? "" : " and e.commendation_key in (select key from given)";
        return "with given as (" + GIVEN + year + campaign + "), moved as (" + MOVED + ofThese
                + " group by e.commendation_key) ";
    }

    /** What names nothing of the kind is in no total: a commendation of which no decision is known, or no campaign. */
    private static String totals(TotalBy by) {
        return "from (select " + named(by) + ", " + SUMS + " where "
                + switch (by) {
                    case DECISION -> "g.decision_number is not null group by 1, 2, 3";
                    case CAMPAIGN -> "g.campaign_id is not null group by 1";
                    case PROGRAMME_YEAR -> "true group by 1";
                }
                + ") total where true";
    }

    private static String named(TotalBy by) {
        return switch (by) {
            case DECISION ->
                "g.decision_number, g.decision_issuer, g.decision_signed_on,"
                        + " (array_agg(g.decision_id) filter (where g.decision_id is not null))[1] as decision_id";
            case CAMPAIGN -> "g.campaign_id";
            case PROGRAMME_YEAR -> "g.programme_year";
        };
    }

    private static Keyset order(TotalBy by) {
        return switch (by) {
            case DECISION ->
                Keyset.by("coalesce(decision_signed_on::text, '')", "text")
                        .then("decision_number", "text")
                        .then("coalesce(decision_issuer, '')", "text");
            case CAMPAIGN -> Keyset.by("campaign_id", "uuid");
            case PROGRAMME_YEAR -> Keyset.by("programme_year", "integer");
        };
    }

    private static Query bound(Query query, TotalParameters wanted, AsOf asOf) {
        query.bind("validOn", asOf.validOn()).bind("knownAt", asOf.knownAt());
        if (wanted.programmeYear != null) {
            query.bind("year", wanted.year());
        }
        return wanted.campaign == null ? query : query.bind("campaign", wanted.campaign);
    }

    private static AwardTotal total(Row row, TotalBy by) throws SQLException {
        BigDecimal amount = row.optionalDecimal("amount");
        return new AwardTotal(
                by == TotalBy.DECISION ? decision(row) : null,
                by == TotalBy.CAMPAIGN ? row.id("campaign_id") : null,
                by == TotalBy.PROGRAMME_YEAR ? row.year("programme_year") : null,
                row.columns().getLong("recipient_count"),
                amount == null ? null : Money.dong(amount),
                row.columns().getLong("without_amount"),
                row.columns().getLong("annulled_count"),
                Money.dong(row.decimal("paid")),
                Money.dong(row.decimal("recovered")));
    }

    private static TotalledDecision decision(Row row) throws SQLException {
        return new TotalledDecision(
                row.columns().getObject("decision_id", UUID.class),
                row.text("decision_number"),
                row.optionalText("decision_issuer"),
                row.optionalDate("decision_signed_on"));
    }
}
