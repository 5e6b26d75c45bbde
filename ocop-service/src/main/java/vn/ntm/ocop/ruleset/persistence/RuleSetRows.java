package vn.ntm.ocop.ruleset.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.kernel.Bilingual;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.domain.Origin;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.ruleset.application.RuleSetOnFile;
import vn.ntm.ocop.ruleset.domain.PartMaxima;
import vn.ntm.ocop.ruleset.domain.Reading;
import vn.ntm.ocop.ruleset.domain.RecognisingLevel;
import vn.ntm.ocop.ruleset.domain.RuleReading;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.SheetsOnFile;
import vn.ntm.ocop.ruleset.domain.StarBracket;

/** Rule sets as rows, without their sheets. */
@Singleton
class RuleSetRows {

    private static final String TERMS = """
            select r.*, lower(r.accepts) as accepts_from, upper(r.accepts) as accepts_to,
                lower(r.in_force) as in_force_from, upper(r.in_force) as in_force_to,
                p.content_hash, p.recorded_at as published_at, (select count(*) from (
                    select rule_set, recorded_at from rule_set
                    union all select rule_set, recorded_at from rule_reading
                    union all select rule_set, recorded_at from star_bracket
                    union all select rule_set, recorded_at from product_set
                    union all select rule_set, recorded_at from score_item
                    union all select rule_set, recorded_at from rule_set_publication) said
                where said.rule_set = r.rule_set and said.recorded_at <= :knownAt) as rows_said
            from rule_set r left join rule_set_publication p on p.rule_set = r.rule_set and p.recorded_at <= :knownAt
            where\s""" + Known.at("r.") + " order by r.rule_set";
    private static final String OF_THE_SETS = "select * from %s where " + Known.AT;

    private final Jdbi jdbi;

    RuleSetRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All rule sets, drafts too, by their codes. */
    List<RuleSetOnFile> known(Instant knownAt) {
        List<RuleSetOnFile> known = terms(knownAt);
        List<RuleSet> published = known.stream()
                .filter(onFile -> onFile.publication().isPresent())
                .map(RuleSetOnFile::ruleSet)
                .toList();
        return known.stream().map(onFile -> onFile.beside(published)).toList();
    }

    private List<RuleSetOnFile> terms(Instant knownAt) {
        Map<String, List<StarBracket>> brackets = bySet("star_bracket", knownAt, RuleSetRows::bracket);
        Map<String, List<RuleReading>> readings = bySet("rule_reading", knownAt, RuleSetRows::reading);
        return read(TERMS, knownAt, row -> {
            String code = row.text("rule_set");
            String hash = row.optionalText("content_hash");
            return new RuleSetOnFile(
                    ruleSet(row, brackets.getOrDefault(code, List.of()), readings.getOrDefault(code, List.of())),
                    new EntityVersion(row.columns().getLong("rows_said")),
                    hash == null
                            ? Optional.empty()
                            : Optional.of(new RuleSetOnFile.Publication(hash, row.instant("published_at"))),
                    List.of());
        });
    }

    private <T> Map<String, List<T>> bySet(String table, Instant knownAt, Reader<T> reader) {
        return read(OF_THE_SETS.formatted(table), knownAt, row -> Map.entry(row.text("rule_set"), reader.read(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private <T> List<T> read(String sql, Instant knownAt, Reader<T> reader) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("knownAt", knownAt)
                .map((columns, _) -> reader.read(new Row(columns)))
                .list());
    }

    private static RuleSet ruleSet(Row row, List<StarBracket> brackets, List<RuleReading> readings)
            throws SQLException {
        return new RuleSet(
                row.text("rule_set"),
                new Bilingual(row.text("name_vi"), row.text("name_en")),
                row.decision(),
                row.optionalText("amended_by"),
                new Days(row.date("accepts_from"), row.optionalDate("accepts_to")),
                new Days(row.date("in_force_from"), row.optionalDate("in_force_to")),
                new PartMaxima(row.decimal("part_a"), row.decimal("part_b"), row.decimal("part_c")),
                row.choice("sheets", SheetsOnFile.class),
                row.optionalNumber("sets_declared"),
                row.optionalText("replaces"),
                brackets,
                readings,
                row.optionalText("note"));
    }

    private static StarBracket bracket(Row row) throws SQLException {
        boolean certificate = row.columns().getBoolean("certificate");
        boolean said = !row.columns().wasNull();
        return new StarBracket(
                row.number("stars"),
                row.decimal("min_points"),
                row.decimal("max_points"),
                row.columns().getBoolean("max_included"),
                row.choice("recognised_by", RecognisingLevel.class),
                said ? (Boolean) certificate : null,
                row.optionalText("conditions"),
                row.optionalText("legal_basis"),
                origin(row));
    }

    private static RuleReading reading(Row row) throws SQLException {
        return new RuleReading(row.choice("reading", Reading.class), row.optionalText("legal_basis"), origin(row));
    }

    static Origin origin(Row row) throws SQLException {
        Provenance provenance = row.provenance();
        return new Origin(provenance.source(), provenance.confidence(), provenance.note());
    }

    static List<String> texts(Row row, String column) throws SQLException {
        return List.of((String[])
                Objects.requireNonNull(row.columns().getArray(column)).getArray());
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    interface Reader<T> {

        T read(Row row) throws SQLException;
    }
}
