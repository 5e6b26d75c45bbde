package vn.ntm.awards.nomination.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.campaign.domain.ProposerKind;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.nomination.domain.NominationFlow;
import vn.ntm.awards.nomination.domain.NominationStep;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;

/** Finds nominations as they stood on a day, as far as was known; those of a unit and of all below it. */
@ApplicationScoped
class NominationQueries {

    private static final String STANDING = """
             from (
                select distinct on (nomination_id) * from nomination
                where recorded_at <= :knownAt and step_on <= :validOn
                  and (cast(:campaign as uuid) is null or campaign_id = cast(:campaign as uuid))
                  and (cast(:recipient as uuid) is null or recipient_id = cast(:recipient as uuid))
                  and (cast(:achievement as uuid) is null or achievement_id = cast(:achievement as uuid))
                order by nomination_id, version desc) n
            where (cast(:callers as text) is null or unit_code = any (array(select units_ever_in(:callers)))
                  and :callers = any (unit_path(unit_code, unit_on, :knownAt)))
              and (cast(:unit as text) is null or unit_code = any (array(select units_ever_in(:unit)))
                  and :unit = any (unit_path(unit_code, unit_on, :knownAt)))
              and (cast(:state as text) is null or state = :state)
              and (cast(:flow as text) is null or flow = :flow)
              and (cast(:form as text) is null or form = :form)
            """;

    private static final Keyset ORDER = Keyset.by("nomination_id", "uuid");

    private final Jdbi jdbi;

    NominationQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** In the order in which they were opened. */
    List<NominationSummary> list(
            NominationFilter filter, @Nullable UnitCode callers, AsOf asOf, Optional<Cursor> place, int most) {
        return ORDER.read(
                jdbi,
                "select *" + STANDING,
                query -> bound(query, filter, callers, asOf),
                place,
                most,
                NominationQueries::summary);
    }

    long count(NominationFilter filter, @Nullable UnitCode callers, AsOf asOf) {
        return Keyset.count(jdbi, STANDING, query -> bound(query, filter, callers, asOf));
    }

    /** The key by which the list is sorted. */
    static List<String> key(NominationSummary summary) {
        return List.of(summary.nominationId().toString());
    }

    private static Query bound(Query query, NominationFilter filter, @Nullable UnitCode callers, AsOf asOf) {
        return query.bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bind("callers", callers)
                .bind("unit", filter.unit)
                .bind("state", filter.state)
                .bind("flow", filter.flow)
                .bind("form", filter.form)
                .bind("campaign", filter.campaign)
                .bind("recipient", filter.recipient)
                .bind("achievement", filter.achievement);
    }

    private static NominationSummary summary(Row row) throws SQLException {
        return new NominationSummary(
                row.id("nomination_id"),
                row.choice("flow", NominationFlow.class),
                row.id("achievement_id"),
                row.id("recipient_id"),
                row.choice("recipient_kind", RecipientKind.class),
                row.columns().getObject("campaign_id", UUID.class),
                row.text("form"),
                row.choice("merit_kind", MeritKind.class),
                row.choice("proposer_kind", ProposerKind.class),
                row.code("unit_code"),
                row.date("unit_on"),
                row.text("regime"),
                row.optionalDate("received_on"),
                row.optionalDate("accepted_on"),
                row.choice("state", NominationStep.class),
                row.date("step_on"),
                row.columns().getLong("version"));
    }
}
