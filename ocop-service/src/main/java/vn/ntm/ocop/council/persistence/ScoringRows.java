package vn.ntm.ocop.council.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ocop.council.application.ScoringOnFile;
import vn.ntm.ocop.council.application.ScoringOnFile.FiledSheet;
import vn.ntm.ocop.council.application.ScoringOnFile.Opened;
import vn.ntm.ocop.council.domain.ScoringKind;
import vn.ntm.ocop.council.domain.SpreadRule;
import vn.ntm.ocop.council.domain.session.Scoring;
import vn.ntm.ocop.council.domain.session.ScoringOutcome;
import vn.ntm.ocop.scoring.domain.MemberSheet;

/** Reads the scorings of a dossier with their members, sheets and openings. */
@ApplicationScoped
class ScoringRows {

    private final Jdbi jdbi;

    ScoringRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<ScoringOnFile> of(UUID dossier, Instant knownAt) {
        return jdbi.withHandle(handle -> {
            var found = new ArrayList<ScoringOnFile>();
            List<UUID> ids = handle.createQuery(
                            "select scoring_id from council_scoring where dossier_id = :dossier and " + Known.AT
                                    + " order by number")
                    .bind("dossier", dossier)
                    .bind("knownAt", knownAt)
                    .mapTo(UUID.class)
                    .list();
            for (UUID id : ids) {
                found.add(scoring(handle, id, knownAt));
            }
            return found;
        });
    }

    private static ScoringOnFile scoring(Handle handle, UUID id, Instant knownAt) {
        var members = new ArrayList<String>();
        var excused = new ArrayList<String>();
        of(handle, "select * from scoring_member", id, knownAt, " order by row_id")
                .map((columns, _) -> Map.entry(new Row(columns).text("person"), isExcused(new Row(columns), knownAt)))
                .forEach(member -> (member.getValue() ? excused : members).add(member.getKey()));
        var sheets = new LinkedHashMap<String, MemberSheet>();
        var filed = new LinkedHashMap<String, FiledSheet>();
        of(handle, "select * from score_sheet", id, knownAt, " order by row_id")
                .map((columns, _) -> Map.entry(
                        sheet(new Row(columns)),
                        new FiledSheet(new Row(columns).id("row_id"), new Row(columns).instant("recorded_at"))))
                .forEach(sheet -> {
                    sheets.put(sheet.getKey().member(), sheet.getKey());
                    filed.put(sheet.getKey().member(), sheet.getValue());
                });
        Optional<Opened> opened = of(handle, "select * from score_opening", id, knownAt, "")
                .map((columns, _) -> opened(new Row(columns)))
                .findOne();
        return of(handle, "select * from council_scoring", id, knownAt, "")
                .map((columns, _) -> new ScoringOnFile(
                        scoring(new Row(columns), members, sheets, opened.isPresent()), filed, excused, opened))
                .one();
    }

    private static Query of(Handle handle, String select, UUID id, Instant knownAt, String order) {
        return handle.createQuery(select + " where scoring_id = :id and recorded_at <= :knownAt" + order)
                .bind("id", id)
                .bind("knownAt", knownAt);
    }

    private static boolean isExcused(Row row, Instant knownAt) throws SQLException {
        return row.optionalText("superseded_at") != null
                && !row.instant("superseded_at").isAfter(knownAt);
    }

    private static MemberSheet sheet(Row row) throws SQLException {
        return new MemberSheet(
                row.text("person"),
                row.text("rule_set"),
                row.number("set_no"),
                WrittenSheet.ticks(row.columns().getArray("ticks")));
    }

    private static Opened opened(Row row) throws SQLException {
        return new Opened(
                row.choice("outcome", ScoringOutcome.class),
                row.optionalNumber("stars"),
                row.choice("spread_rule", SpreadRule.class),
                row.optionalDecimal("most_apart"),
                WrittenSheet.rejections(row.columns().getArray("rejections")),
                row.instant("recorded_at"),
                row.text("source"),
                row.optionalText("note"));
    }

    private static Scoring scoring(
            Row row, List<String> members, SequencedMap<String, MemberSheet> sheets, boolean opened)
            throws SQLException {
        return new Scoring(
                row.id("scoring_id"),
                row.id("dossier_id"),
                row.columns().getLong("dossier_version"),
                row.number("number"),
                row.id("council_id"),
                row.columns().getLong("council_version"),
                row.choice("kind", ScoringKind.class),
                row.text("rule_set"),
                row.number("set_no"),
                row.date("held_on"),
                members,
                sheets,
                opened);
    }
}
