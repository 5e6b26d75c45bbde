package vn.ntm.awards.commendation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.application.CommendationsOnFile;
import vn.ntm.awards.commendation.domain.Commendation;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.commendation.domain.Recipients;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;

@ApplicationScoped
class StoredCommendations implements CommendationsOnFile {

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    StoredCommendations(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "commendation");
        this.identities = identities;
    }

    @Override
    public Optional<OnFile<Commendation>> like(Commendation commendation) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from commendation where key = :key and superseded_at is null")
                        .bind("key", commendation.key())
                        .map((columns, context) -> onFile(new Row(columns)))
                        .findOne());
    }

    @Override
    public void add(Commendation commendation, Filing filing) {
        table.add(identities.next(), filing, provenance(commendation), values(commendation));
    }

    static Provenance provenance(Commendation commendation) {
        var decision = commendation.decision();
        return new Provenance(decision.source(), decision.confidence(), commendation.note());
    }

    static Map<String, @Nullable Object> values(Commendation commendation) {
        var decision = commendation.decision();
        var recipients = commendation.recipients();
        var unitDay = commendation.unitDay();
        var values = new HashMap<String, @Nullable Object>();
        values.put("key", commendation.key());
        values.put("programme_year", commendation.programmeYear());
        values.put("form", commendation.form());
        values.put("decision_number", decision.number());
        values.put("decision_issuer", decision.issuer());
        values.put("decision_signed_on", decision.signedOn());
        values.put("occasion_on", commendation.occasionOn());
        values.put("recipient_kind", recipients.kind());
        values.put("recipient_name", recipients.name());
        values.put("unit_code", recipients.unit());
        values.put("unit_on", unitDay.day());
        values.put("unit_on_basis", unitDay.basis());
        values.put("recipient_count", recipients.count());
        values.put("amount_vnd", commendation.amount());
        return values;
    }

    @Override
    public void replace(UUID rowId, Commendation commendation, Filing filing) {
        table.supersede(rowId, filing);
        add(commendation, filing);
    }

    private static OnFile<Commendation> onFile(Row row) throws SQLException {
        return new OnFile<>(row.id("row_id"), commendation(row));
    }

    static Commendation commendation(Row row) throws SQLException {
        return new Commendation(
                row.text("key"),
                row.year("programme_year"),
                row.optionalText("form"),
                row.decision(),
                row.optionalDate("occasion_on"),
                new Recipients(
                        row.choice("recipient_kind", RecipientKind.class),
                        row.optionalText("recipient_name"),
                        row.optionalCode("unit_code"),
                        row.number("recipient_count")),
                row.optionalDecimal("amount_vnd"),
                row.optionalText("note"));
    }
}
