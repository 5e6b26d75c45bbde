package vn.ntm.ocop.council.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ocop.council.application.rules.CouncilRuleSetting;
import vn.ntm.ocop.council.application.rules.CouncilRules;
import vn.ntm.ocop.council.domain.CouncilLevel;
import vn.ntm.ocop.council.domain.CouncilRule;
import vn.ntm.ocop.council.domain.WorkingRules;

@ApplicationScoped
class StoredCouncilRules implements CouncilRules {

    private static final String COLUMNS = "select *, lower(valid) as valid_from, upper(valid) as valid_to";

    private static final String IN_FORCE = " from council_rule where valid @> :validOn and " + Known.AT;

    private static final Keyset ORDER = Keyset.by("level", "text").then("rule", "text");

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    StoredCouncilRules(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "council_rule");
        this.identities = identities;
    }

    @Override
    public WorkingRules of(CouncilLevel level, AsOf asOf) {
        Map<CouncilRule, BigDecimal> values = new EnumMap<>(CouncilRule.class);
        list(asOf, Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(setting -> setting.level() == level)
                .forEach(setting -> values.put(setting.rule(), setting.value()));
        return new WorkingRules(values);
    }

    @Override
    public List<CouncilRuleSetting> list(AsOf asOf, Optional<Cursor> place, int most) {
        return ORDER.read(
                jdbi,
                COLUMNS + IN_FORCE,
                query -> query.bind("validOn", asOf.validOn()).bind("knownAt", asOf.knownAt()),
                place,
                most,
                StoredCouncilRules::setting);
    }

    @Override
    public long count(AsOf asOf) {
        return Keyset.count(
                jdbi, IN_FORCE, query -> query.bind("validOn", asOf.validOn()).bind("knownAt", asOf.knownAt()));
    }

    @Override
    public Optional<OnFile<CouncilRuleSetting>> like(CouncilRuleSetting setting) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + " from council_rule where level = :level"
                        + " and rule = :rule and lower(valid) = :from and superseded_at is null")
                .bind("level", setting.level())
                .bind("rule", setting.rule())
                .bind("from", setting.valid().from())
                .map((columns, _) -> new OnFile<>(new Row(columns).id("row_id"), setting(new Row(columns))))
                .findOne());
    }

    @Override
    public void add(CouncilRuleSetting setting, Filing filing) {
        table.add(identities.next(), filing, setting.provenance(), values(setting));
    }

    @Override
    public void replace(UUID rowId, CouncilRuleSetting setting, Filing filing) {
        table.replace(rowId, identities.next(), filing, setting.provenance(), values(setting));
    }

    private static Map<String, @Nullable Object> values(CouncilRuleSetting setting) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("level", setting.level());
        values.put("rule", setting.rule());
        values.put("value", setting.value());
        values.put("valid", setting.valid());
        return values;
    }

    private static CouncilRuleSetting setting(Row row) throws SQLException {
        return new CouncilRuleSetting(
                row.choice("level", CouncilLevel.class),
                row.choice("rule", CouncilRule.class),
                row.decimal("value"),
                row.valid(),
                row.provenance());
    }
}
