package vn.ntm.awards.nomination.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;

/** What is said of nominations, on file. */
@ApplicationScoped
class Hearings {

    private static final String OPINIONS =
            " from nomination_opinion where nomination_id = :nomination and given_on <= :day and " + Known.AT;
    private static final String COMMENTS =
            " from nomination_comment where nomination_id = :nomination and received_on <= :day and " + Known.AT;

    private static final Keyset BY_OPINION = Keyset.by("opinion_id", "uuid");
    private static final Keyset BY_COMMENT = Keyset.by("comment_id", "uuid");

    private final Jdbi jdbi;
    private final FactTable opinions;
    private final FactTable comments;
    private final Identities identities;

    Hearings(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.opinions = new FactTable(jdbi, "nomination_opinion");
        this.comments = new FactTable(jdbi, "nomination_comment");
        this.identities = identities;
    }

    List<OpinionView> opinions(UUID nomination, AsOf asOf, Optional<Cursor> place, int most) {
        return BY_OPINION.read(
                jdbi, "select *" + OPINIONS, query -> bound(query, nomination, asOf), place, most, Hearings::opinion);
    }

    long countOpinions(UUID nomination, AsOf asOf) {
        return Keyset.count(jdbi, OPINIONS, query -> bound(query, nomination, asOf));
    }

    List<CommentView> comments(UUID nomination, AsOf asOf, Optional<Cursor> place, int most) {
        return BY_COMMENT.read(
                jdbi, "select *" + COMMENTS, query -> bound(query, nomination, asOf), place, most, Hearings::comment);
    }

    long countComments(UUID nomination, AsOf asOf) {
        return Keyset.count(jdbi, COMMENTS, query -> bound(query, nomination, asOf));
    }

    /** What the agency says again takes the place of what it said to the same question. */
    OpinionView add(UUID nomination, long version, OpinionRequest said, LocalDate day, Filing filing) {
        Optional<Said> before = said(nomination, version, said.agency().strip());
        UUID id = before.map(Said::opinion).orElseGet(identities::next);
        var values = new HashMap<String, @Nullable Object>();
        values.put("opinion_id", id);
        values.put("nomination_id", nomination);
        values.put("nomination_version", version);
        values.put("agency", said.agency().strip());
        values.put("verdict", said.verdict());
        values.put("given_on", day);
        var basis = new Provenance(said.document(), Confidence.HIGH, said.reason());
        before.ifPresentOrElse(
                earlier -> opinions.replace(earlier.row(), identities.next(), filing, basis, values),
                () -> opinions.add(identities.next(), filing, basis, values));
        return new OpinionView(
                id,
                nomination,
                version,
                said.agency().strip(),
                said.verdict(),
                day,
                said.reason(),
                said.document(),
                filing.at());
    }

    CommentView add(UUID nomination, long version, CommentRequest said, LocalDate day, Filing filing) {
        UUID id = identities.next();
        var values = new HashMap<String, @Nullable Object>();
        values.put("comment_id", id);
        values.put("nomination_id", nomination);
        values.put("nomination_version", version);
        values.put("objects", said.objects());
        values.put("received_on", day);
        comments.add(
                identities.next(), filing, new Provenance(said.document(), Confidence.HIGH, said.reason()), values);
        return new CommentView(id, nomination, said.objects(), day, said.reason(), said.document(), filing.at());
    }

    private Optional<Said> said(UUID nomination, long version, String agency) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select row_id, opinion_id from nomination_opinion where nomination_id = :nomination
                        and nomination_version = :version and agency = :agency and superseded_at is null""")
                .bind("nomination", nomination)
                .bind("version", version)
                .bind("agency", agency)
                .map((columns, _) -> {
                    var row = new Row(columns);
                    return new Said(row.id("row_id"), row.id("opinion_id"));
                })
                .findOne());
    }

    private static Query bound(Query query, UUID nomination, AsOf asOf) {
        return query.bind("nomination", nomination).bind("day", asOf.validOn()).bind("knownAt", asOf.knownAt());
    }

    private static OpinionView opinion(Row row) throws SQLException {
        return new OpinionView(
                row.id("opinion_id"),
                row.id("nomination_id"),
                row.columns().getLong("nomination_version"),
                row.text("agency"),
                row.choice("verdict", OpinionVerdict.class),
                row.date("given_on"),
                row.text("note"),
                row.text("source"),
                row.instant("recorded_at"));
    }

    private static CommentView comment(Row row) throws SQLException {
        return new CommentView(
                row.id("comment_id"),
                row.id("nomination_id"),
                row.columns().getBoolean("objects"),
                row.date("received_on"),
                row.text("note"),
                row.text("source"),
                row.instant("recorded_at"));
    }

    /** What an agency said already. */
    private record Said(UUID row, UUID opinion) {}
}
