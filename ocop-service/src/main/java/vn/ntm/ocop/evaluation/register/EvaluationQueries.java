package vn.ntm.ocop.evaluation.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.evaluation.application.deadline.DeadlineFacts;
import vn.ntm.ocop.evaluation.domain.EvaluationStep;
import vn.ntm.ocop.evaluation.domain.EvaluationSubject;

/** Finds dossiers of products as they stood on a day, as far as was known; those of a unit and of all below it. */
@ApplicationScoped
class EvaluationQueries {

    /** A dossier is in the round that it came into last; on its way to the ministry it is in none. */
    private static final String STANDING = """
             from (
                select d.*, l.round_now, l.requested_on, r.results_before as round_results_before
                from (
                    select distinct on (dossier_id) * from evaluation_dossier
                    where recorded_at <= :knownAt and step_on <= :validOn
                    order by dossier_id, version desc) d
                cross join lateral (
                    select (array_agg(m.round_id order by m.version desc)
                                filter (where m.round_id is not null or m.state = 'SENT_TO_MINISTRY'))[1] as round_now,
                           coalesce(max(m.step_on) filter (where m.state = 'PROVINCE_CHECK'),
                                min(m.step_on) filter (where m.state = 'SENT_TO_MINISTRY')) as requested_on
                    from evaluation_dossier m
                    where m.dossier_id = d.dossier_id and m.version <= d.version) l
                left join evaluation_round r on r.round_id = l.round_now and r.recorded_at <= :knownAt
                    and (r.superseded_at is null or r.superseded_at > :knownAt)) d
            where (cast(:callers as text) is null or unit_code = any (array(select units_ever_in(:callers)))
                  and :callers = any (unit_path(unit_code, unit_on, :knownAt)))
              and (cast(:unit as text) is null or unit_code = any (array(select units_ever_in(:unit)))
                  and :unit = any (unit_path(unit_code, unit_on, :knownAt)))
              and (cast(:state as text) is null or state = :state)
              and (cast(:kind as text) is null or kind = :kind)
              and (cast(:round as uuid) is null or round_now = cast(:round as uuid))
              and (cast(:product as text) is null or product_key = :product)
            """;

    /** Of what is not under way nothing is late. */
    private static final String UNDER_WAY =
            " and state not in ('DRAFT', 'RETURNED', 'RATED_BELOW_3', 'RECOGNISED', 'RESULT_NOTIFIED')";

    private static final Keyset ORDER = Keyset.by("dossier_id", "uuid");

    private final Jdbi jdbi;

    EvaluationQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** In the order in which they were registered. */
    List<Standing> list(
            EvaluationFilter filter, @Nullable UnitCode callers, AsOf asOf, Optional<Cursor> place, int most) {
        return ORDER.read(
                jdbi,
                "select *" + which(filter),
                query -> bound(query, filter, callers, asOf),
                place,
                most,
                EvaluationQueries::standing);
    }

    long count(EvaluationFilter filter, @Nullable UnitCode callers, AsOf asOf) {
        return Keyset.count(jdbi, which(filter), query -> bound(query, filter, callers, asOf));
    }

    private static String which(EvaluationFilter filter) {
        return filter.onlyOverdue() ? STANDING + UNDER_WAY : STANDING;
    }

    private static Query bound(Query query, EvaluationFilter filter, @Nullable UnitCode callers, AsOf asOf) {
        return query.bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bind("callers", callers)
                .bind("unit", filter.unit)
                .bind("state", filter.state)
                .bind("kind", filter.kind)
                .bind("round", filter.round)
                .bind("product", filter.product);
    }

    private static Standing standing(Row row) throws SQLException {
        var state = row.choice("state", EvaluationStep.class);
        var kind = row.choice("kind", EvaluationKind.class);
        return new Standing(
                row.id("dossier_id"),
                row.text("product_key"),
                row.number("set_no"),
                row.code("unit_code"),
                row.date("unit_on"),
                row.columns().getObject("round_now", UUID.class),
                row.date("step_on"),
                row.columns().getLong("version"),
                new DeadlineFacts(
                        row.text("rule_set"),
                        kind,
                        EvaluationSubject.againForFiveStars(kind, row.optionalNumber("certificate_stars")),
                        state,
                        row.optionalDate("received_on"),
                        row.optionalDate("requested_on"),
                        row.optionalDate("round_results_before")));
    }

    /** Where a dossier stands. */
    record Standing(
            UUID id,
            String product,
            int setNo,
            UnitCode unit,
            LocalDate unitOn,
            @Nullable UUID round,
            LocalDate since,
            long version,
            DeadlineFacts facts) {}
}
