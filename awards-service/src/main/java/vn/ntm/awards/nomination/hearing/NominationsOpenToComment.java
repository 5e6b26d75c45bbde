package vn.ntm.awards.nomination.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.recipient.application.Recipients;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;

/** The nominations on which anybody could say something on a day; names are those that may be seen today. */
@ApplicationScoped
class NominationsOpenToComment {

    private static final String OPEN = """
             from (
                select distinct on (nomination_id) * from nomination
                where recorded_at <= :knownAt and step_on <= :validOn
                order by nomination_id, version desc) n
            where state = 'PUBLIC_OPINION' and comment_until >= :validOn""";

    private static final Keyset ORDER = Keyset.by("nomination_id", "uuid");

    private final Jdbi jdbi;
    private final Recipients recipients;

    NominationsOpenToComment(Jdbi jdbi, Recipients recipients) {
        this.jdbi = jdbi;
        this.recipients = recipients;
    }

    List<OpenToCommentView> list(AsOf asOf, Optional<Cursor> place, int most) {
        List<Open> open = ORDER.read(
                jdbi, "select *" + OPEN, query -> bound(query, asOf), place, most, NominationsOpenToComment::open);
        Map<UUID, String> names =
                recipients.publicNames(open.stream().map(Open::recipient).toList());
        return open.stream().map(one -> one.view(names)).toList();
    }

    long count(AsOf asOf) {
        return Keyset.count(jdbi, OPEN, query -> bound(query, asOf));
    }

    private static Query bound(Query query, AsOf asOf) {
        return query.bind("validOn", asOf.validOn()).bind("knownAt", asOf.knownAt());
    }

    private static Open open(Row row) throws SQLException {
        return new Open(
                row.id("nomination_id"),
                row.text("form"),
                row.choice("recipient_kind", RecipientKind.class),
                row.id("recipient_id"),
                row.code("unit_code"),
                row.date("unit_on"),
                row.date("step_on"),
                row.date("comment_until"),
                row.text("source"));
    }

    private record Open(
            UUID id,
            String form,
            RecipientKind kind,
            UUID recipient,
            UnitCode unit,
            LocalDate unitOn,
            LocalDate openedOn,
            LocalDate until,
            String notice) {

        OpenToCommentView view(Map<UUID, String> names) {
            String name = names.get(recipient);
            return new OpenToCommentView(id, form, kind, name != null, name, unit, unitOn, openedOn, until, notice);
        }
    }
}
