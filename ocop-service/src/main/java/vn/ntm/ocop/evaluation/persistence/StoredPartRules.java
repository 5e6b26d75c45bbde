package vn.ntm.ocop.evaluation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.evaluation.application.parts.PartRuleBook;
import vn.ntm.ocop.evaluation.domain.EvaluationMove;
import vn.ntm.ocop.evaluation.domain.part.DossierPart;
import vn.ntm.ocop.evaluation.domain.part.PartCondition;
import vn.ntm.ocop.evaluation.domain.part.PartRule;

@ApplicationScoped
class StoredPartRules implements PartRuleBook {

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    StoredPartRules(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "dossier_part_rule");
        this.identities = identities;
    }

    @Override
    public Optional<OnFile<Entry>> like(Entry entry) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from dossier_part_rule where rule_set = :ruleSet and kind = :kind and part = :part
                        and needed_for = :move and superseded_at is null""")
                .bind("ruleSet", entry.ruleSet())
                .bind("kind", entry.kind())
                .bind("part", entry.rule().part())
                .bind("move", entry.rule().neededFor())
                .map((columns, _) -> new OnFile<>(new Row(columns).id("row_id"), entry(new Row(columns))))
                .findOne());
    }

    @Override
    public void add(Entry entry, Filing filing) {
        table.add(identities.next(), filing, entry.provenance(), values(entry));
    }

    @Override
    public void replace(UUID rowId, Entry entry, Filing filing) {
        table.replace(rowId, identities.next(), filing, entry.provenance(), values(entry));
    }

    static PartRule rule(Row row) throws SQLException {
        return new PartRule(
                row.choice("part", DossierPart.class),
                row.choice("needed_for", EvaluationMove.class),
                row.choice("condition", PartCondition.class),
                row.optionalText("legal_basis"));
    }

    private static Map<String, @Nullable Object> values(Entry entry) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("rule_set", entry.ruleSet());
        values.put("kind", entry.kind());
        values.put("part", entry.rule().part());
        values.put("needed_for", entry.rule().neededFor());
        values.put("condition", entry.rule().condition());
        values.put("legal_basis", entry.rule().legalBasis());
        return values;
    }

    private static Entry entry(Row row) throws SQLException {
        return new Entry(row.text("rule_set"), row.choice("kind", EvaluationKind.class), rule(row), row.provenance());
    }
}
