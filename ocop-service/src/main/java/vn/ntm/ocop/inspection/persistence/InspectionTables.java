package vn.ntm.ocop.inspection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ocop.certificate.domain.life.CertificateState;
import vn.ntm.ocop.inspection.domain.CertificateThatDay;
import vn.ntm.ocop.inspection.domain.FindingSubject;
import vn.ntm.ocop.inspection.domain.FindingVerdict;
import vn.ntm.ocop.inspection.domain.InspectedPlace;
import vn.ntm.ocop.inspection.domain.Inspection;
import vn.ntm.ocop.inspection.domain.InspectionFinding;
import vn.ntm.ocop.inspection.domain.InspectionKind;
import vn.ntm.ocop.inspection.domain.Inspector;

/** The three tables that hold a record: itself, its places, its findings. */
@ApplicationScoped
class InspectionTables {

    private final Jdbi jdbi;
    private final FactTable inspections;
    private final FactTable places;
    private final FactTable findings;
    private final Identities identities;

    InspectionTables(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.inspections = new FactTable(jdbi, "inspection");
        this.places = new FactTable(jdbi, "inspection_place");
        this.findings = new FactTable(jdbi, "inspection_finding");
        this.identities = identities;
    }

    void supersede(UUID inspection, Filing filing) {
        current("inspection", inspection).forEach(row -> inspections.supersede(row, filing));
        current("inspection_place", inspection).forEach(row -> places.supersede(row, filing));
        current("inspection_finding", inspection).forEach(row -> findings.supersede(row, filing));
    }

    private List<UUID> current(String table, UUID inspection) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select row_id from " + table + " where inspection_id = :id and superseded_at is null")
                .bind("id", inspection)
                .mapTo(UUID.class)
                .list());
    }

    void add(Inspection inspection, Provenance provenance, Filing filing) {
        var values = of(inspection);
        values.put("kind", inspection.kind());
        values.put("inspector", inspection.inspector());
        values.put("need", inspection.need());
        values.put("inspected_on", inspection.inspectedOn());
        inspections.add(identities.next(), filing, provenance, values);
        for (int i = 0; i < inspection.places().size(); i++) {
            var row = of(inspection);
            row.put("place_no", i + 1);
            row.put("unit_on", inspection.inspectedOn());
            row.putAll(columns(inspection.places().get(i)));
            places.add(identities.next(), filing, provenance, row);
        }
        for (int i = 0; i < inspection.findings().size(); i++) {
            var row = of(inspection);
            row.put("finding_no", i + 1);
            row.putAll(columns(inspection.findings().get(i)));
            findings.add(identities.next(), filing, provenance, row);
        }
    }

    private static Map<String, @Nullable Object> of(Inspection inspection) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("inspection_id", inspection.id());
        values.put("version", inspection.version());
        return values;
    }

    private static Map<String, @Nullable Object> columns(InspectedPlace place) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("unit_code", place.unit());
        values.put("address", place.address());
        return values;
    }

    private static Map<String, @Nullable Object> columns(InspectionFinding finding) {
        CertificateThatDay certificate = finding.certificate();
        var values = new HashMap<String, @Nullable Object>();
        values.put("certificate_id", certificate.certificate());
        values.put("product_key", certificate.product());
        values.put("certificate_stars", certificate.stars());
        values.put("certificate_state", certificate.state());
        values.put("certificate_as_of", certificate.asOf());
        values.put("subject", finding.subject());
        values.put("verdict", finding.verdict());
        values.put("found", finding.found());
        return values;
    }

    static Inspection inspection(Row row) throws SQLException {
        return new Inspection(
                row.id("inspection_id"),
                row.choice("kind", InspectionKind.class),
                row.choice("inspector", Inspector.class),
                row.optionalText("need"),
                row.date("inspected_on"),
                List.of(),
                List.of(),
                row.number("version"));
    }

    static InspectedPlace place(Row row) throws SQLException {
        return new InspectedPlace(row.code("unit_code"), row.optionalText("address"));
    }

    static InspectionFinding finding(Row row) throws SQLException {
        return new InspectionFinding(
                new CertificateThatDay(
                        row.id("certificate_id"),
                        row.text("product_key"),
                        row.optionalNumber("certificate_stars"),
                        row.choice("certificate_state", CertificateState.class),
                        row.instant("certificate_as_of")),
                row.choice("subject", FindingSubject.class),
                row.choice("verdict", FindingVerdict.class),
                row.text("found"));
    }
}
