package vn.ntm.ocop.certificate.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ocop.certificate.application.CertificateEvents;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent;
import vn.ntm.ocop.certificate.domain.life.RevocationGround;

@ApplicationScoped
class StoredCertificateEvents implements CertificateEvents {

    private final FactTable table;
    private final Identities identities;

    StoredCertificateEvents(Jdbi jdbi, Identities identities) {
        this.table = new FactTable(jdbi, "certificate_event");
        this.identities = identities;
    }

    @Override
    public void file(CertificateEvent event, Filing filing) {
        var decision = event.decision();
        var values = new HashMap<String, @Nullable Object>();
        values.put("event_id", event.id());
        values.put("certificate_id", event.certificate());
        values.put("kind", event.kind());
        values.put("happened_on", event.happenedOn());
        values.put("until_on", event.untilOn());
        values.put("successor_id", event.successor());
        values.put("ground", event.ground());
        values.put("decision_number", decision.number());
        values.put("decision_issuer", decision.issuer());
        values.put("decision_signed_on", decision.signedOn());
        values.put("concluded_on", event.concludedOn());
        values.put("reference_id", event.reference());
        table.add(
                identities.next(),
                filing,
                new Provenance(decision.source(), decision.confidence(), event.note()),
                values);
    }

    static CertificateEvent event(Row row) throws SQLException {
        return new CertificateEvent(
                row.id("event_id"),
                row.id("certificate_id"),
                row.choice("kind", CertificateEvent.Kind.class),
                row.date("happened_on"),
                row.optionalDate("until_on"),
                row.columns().getObject("successor_id", UUID.class),
                row.optionalChoice("ground", RevocationGround.class),
                row.decision(),
                row.optionalDate("concluded_on"),
                row.columns().getObject("reference_id", UUID.class),
                row.optionalText("note"));
    }
}
