package vn.ntm.awards.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.awards.recipient.domain.Sex;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.register.FigureQuestion;

/**
 * Counts in the database what was given for a year in a unit and everything below it, whenever it was given, and not annulled by
 * the day of the question. Where a unit lay is asked once for each place and day.
 */
@ApplicationScoped
class AwardTallies {

    private static final String TALLIES = """
            with given as materialized (
                select c.recipient_kind, c.form_code, c.campaign_id, e.issuer_kind, c.recipient_id, c.recipient_count,
                    c.amount_vnd, c.decision_number is not null as decided, c.unit_code, c.unit_on
                from commendation c join register_entry e on e.commendation_row = c.row_id
                where c.programme_year = :year and %s and (c.annulled_on is null or c.annulled_on > :validOn)
                  and (c.unit_code is null or c.unit_code in (select units_ever_in(:unit)))
            ),
            places as materialized (
                select p.unit_code, p.unit_on, :unit = any (unit_path(p.unit_code, p.unit_on, :knownAt)) as inside
                from (select distinct unit_code, unit_on from given where unit_code is not null) p
            ),
            province as materialized (
                select exists (select from unit_spell p where p.code = :unit and p.type = 'PROVINCE' and %s) as asked
            ),
            inside as materialized (
                select g.*, r.sex, r.works_directly, row_number() over (partition by g.recipient_id) as turn
                from given g
                    cross join province v
                    left join places p on p.unit_code = g.unit_code and p.unit_on = g.unit_on
                    left join recipient r on r.recipient_id = g.recipient_id and %s and not r.restricted
                where case when g.unit_code is null then v.asked else p.inside end
            )
            select recipient_kind, form_code, campaign_id, issuer_kind, sex, works_directly, decided,
                sum(recipient_count)::integer as recipients, count(recipient_id) filter (where turn = 1)::integer as told_apart,
                count(amount_vnd)::integer as amounts, coalesce(sum(amount_vnd), 0) as money
            from inside
            group by recipient_kind, form_code, campaign_id, issuer_kind, sex, works_directly, decided""".formatted(Known.at("c."), Known.at("p."), Known.at("r."));

    private final Jdbi jdbi;

    AwardTallies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<AwardTally> of(FigureQuestion question) {
        return jdbi.withHandle(handle -> handle.createQuery(TALLIES)
                .bind("year", question.year())
                .bind("unit", question.unit().code())
                .bind("validOn", question.asOf().validOn())
                .bind("knownAt", question.asOf().knownAt())
                .map((columns, _) -> tally(new Row(columns)))
                .list());
    }

    private static AwardTally tally(Row row) throws SQLException {
        return new AwardTally(
                row.choice("recipient_kind", RecipientKind.class),
                row.optionalText("form_code"),
                row.columns().getObject("campaign_id", UUID.class),
                row.optionalChoice("issuer_kind", IssuerKind.class),
                row.optionalChoice("sex", Sex.class),
                worksDirectly(row),
                row.columns().getBoolean("decided") ? Evidence.DECISION : Evidence.REPORT,
                row.number("recipients"),
                row.number("told_apart"),
                row.number("amounts"),
                row.decimal("money"));
    }

    private static @Nullable Boolean worksDirectly(Row row) throws SQLException {
        boolean direct = row.columns().getBoolean("works_directly");
        return row.columns().wasNull() ? null : Boolean.valueOf(direct);
    }
}
