package vn.ntm.awards.privacy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.awards.person.domain.PersonField;
import vn.ntm.awards.privacy.application.RetentionRules;
import vn.ntm.awards.privacy.domain.RetentionRule;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;

@ApplicationScoped
class StoredRetentionRules implements RetentionRules {

    private static final String COLUMNS = "select *, lower(valid) as valid_from, upper(valid) as valid_to";
    private static final String IN_FORCE = " from retention_rule where valid @> :validOn and " + Known.AT;
    private static final Keyset ORDER = Keyset.by("rule", "text").then("field", "text");

    private final Jdbi jdbi;

    StoredRetentionRules(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<RetentionRule> list(AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(
                jdbi,
                COLUMNS + IN_FORCE,
                query -> query.bind("validOn", asOf.validOn()).bind("knownAt", asOf.knownAt()),
                from,
                limit,
                StoredRetentionRules::rule);
    }

    @Override
    public long count(AsOf asOf) {
        return Keyset.count(
                jdbi, IN_FORCE, query -> query.bind("validOn", asOf.validOn()).bind("knownAt", asOf.knownAt()));
    }

    @Override
    public List<RetentionRule> named(String rule, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + IN_FORCE + " and rule = :rule order by field")
                .bind("rule", rule)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .map((columns, _) -> rule(new Row(columns)))
                .list());
    }

    @Override
    public int erase(RetentionRule rule, int months, AsOf asOf) {
        LocalDate last = asOf.validOn().minusMonths(months);
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        delete from person_data_value v using person_data d
                        where d.row_id = v.row_id and d.field = :field
                          and case :from when 'RECORDED' then d.recorded_at else d.superseded_at end < :before""")
                .bind("field", rule.field())
                .bind("from", rule.countedFrom())
                .bind("before", last.atStartOfDay(Calendar.VIETNAM).toInstant())
                .execute());
    }

    private static RetentionRule rule(Row row) throws SQLException {
        var provenance = row.provenance();
        return new RetentionRule(
                row.text("rule"),
                row.choice("field", PersonField.class),
                row.optionalNumber("kept_months"),
                row.choice("counted_from", RetentionRule.CountedFrom.class),
                row.date("valid_from"),
                row.optionalDate("valid_to"),
                row.optionalText("legal_basis"),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }
}
