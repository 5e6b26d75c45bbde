package vn.ntm.awards.event.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.ceremony.application.PresentedIn;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.event.application.Presentations;
import vn.ntm.awards.event.application.PresentedAward;
import vn.ntm.awards.event.domain.Presentation;
import vn.ntm.awards.event.domain.ReceivedBy;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;

@ApplicationScoped
class StoredPresentations implements Presentations, PresentedIn {

    private static final String COLUMNS = """
            select e.*, c.form, c.recipient_kind, c.recipient_count, c.recipient_id, c.recipient_name, c.unit_code""";

    private static final String FROM = """
             from award_event e join commendation c on c.key = e.commendation_key and %s
            where e.kind = 'PRESENTED' and e.ceremony = :ceremony and e.happened_on <= :validOn and %s
              and (cast(:point as integer) is null or e.point = :point)
            """.formatted(Known.at("c."), Known.at("e."));

    /** What no point or place is known of comes last. */
    private static final Keyset ORDER = Keyset.by("coalesce(e.point, 100000)", "integer")
            .then("coalesce(e.place, 100000)", "integer")
            .then("e.commendation_key", "text");

    private final Jdbi jdbi;

    StoredPresentations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<PresentedAward> list(
            String ceremony, @Nullable Integer point, AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(
                jdbi,
                COLUMNS + FROM,
                query -> bound(query, ceremony, point, asOf),
                from,
                limit,
                StoredPresentations::presented);
    }

    @Override
    public long count(String ceremony, @Nullable Integer point, AsOf asOf) {
        return Keyset.count(jdbi, FROM, query -> bound(query, ceremony, point, asOf));
    }

    @Override
    public Set<Integer> points(String ceremony) {
        return jdbi.withHandle(handle -> handle.createQuery("select distinct coalesce(point, 0) from award_event"
                        + " where ceremony = :ceremony and superseded_at is null")
                .bind("ceremony", ceremony)
                .mapTo(Integer.class)
                .set());
    }

    private static Query bound(Query query, String ceremony, @Nullable Integer point, AsOf asOf) {
        return query.bind("ceremony", ceremony)
                .bindByType("point", point, Integer.class)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt());
    }

    private static PresentedAward presented(Row row) throws SQLException {
        return new PresentedAward(
                row.text("commendation_key"),
                row.date("happened_on"),
                new Presentation(
                        row.optionalText("ceremony"),
                        row.optionalNumber("point"),
                        row.optionalNumber("place"),
                        row.optionalChoice("received_by", ReceivedBy.class)),
                row.optionalText("form"),
                row.choice("recipient_kind", RecipientKind.class),
                row.number("recipient_count"),
                row.columns().getObject("recipient_id", UUID.class),
                row.optionalText("recipient_name"),
                row.optionalCode("unit_code"));
    }
}
