package vn.ntm.ocop.evaluation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.evaluation.application.DossierParts;
import vn.ntm.ocop.evaluation.domain.part.DossierPart;
import vn.ntm.ocop.evaluation.domain.part.EvidenceKind;
import vn.ntm.ocop.evaluation.domain.part.GivenPart;
import vn.ntm.ocop.evaluation.domain.part.PartForm;
import vn.ntm.ocop.evaluation.domain.part.PartRules;

@ApplicationScoped
class StoredParts implements DossierParts {

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    StoredParts(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "dossier_part");
        this.identities = identities;
    }

    @Override
    public PartRules rules(String ruleSet, EvaluationKind kind, Instant knownAt) {
        return new PartRules(jdbi.withHandle(handle -> handle.createQuery(
                        "select * from dossier_part_rule where rule_set = :ruleSet and kind = :kind and " + Known.AT)
                .bind("ruleSet", ruleSet)
                .bind("kind", kind)
                .bind("knownAt", knownAt)
                .map((columns, _) -> StoredPartRules.rule(new Row(columns)))
                .list()));
    }

    @Override
    public List<OnFile> given(UUID dossier, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from (
                            select distinct on (part, evidence_id) *
                            from (select *, case when part = 'EVIDENCE' then part_id end as evidence_id from dossier_part) p
                            where dossier_id = :dossier and recorded_at <= :knownAt and handed_in_on <= :day
                            order by part, evidence_id, recorded_at desc) p
                        order by part_id""")
                .bind("dossier", dossier)
                .bind("knownAt", asOf.knownAt())
                .bind("day", asOf.validOn())
                .map((columns, _) -> onFile(new Row(columns)))
                .list());
    }

    @Override
    public void add(UUID dossier, long dossierVersion, GivenPart part, Provenance basis, Filing filing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("part_id", part.id());
        values.put("dossier_id", dossier);
        values.put("dossier_version", dossierVersion);
        values.put("part", part.part());
        values.put("evidence", part.evidence());
        values.put("form", part.form());
        values.put("reference", part.reference());
        values.put("handed_in_on", part.handedInOn());
        Optional<UUID> before = part.part() == DossierPart.EVIDENCE ? Optional.empty() : current(dossier, part.part());
        before.ifPresentOrElse(
                row -> table.replace(row, identities.next(), filing, basis, values),
                () -> table.add(identities.next(), filing, basis, values));
    }

    private Optional<UUID> current(UUID dossier, DossierPart part) {
        return jdbi.withHandle(handle -> handle.createQuery("select row_id from dossier_part"
                        + " where dossier_id = :dossier and part = :part and superseded_at is null")
                .bind("dossier", dossier)
                .bind("part", part)
                .mapTo(UUID.class)
                .findOne());
    }

    private static OnFile onFile(Row row) throws SQLException {
        return new OnFile(
                new GivenPart(
                        row.id("part_id"),
                        row.choice("part", DossierPart.class),
                        row.optionalChoice("evidence", EvidenceKind.class),
                        row.choice("form", PartForm.class),
                        row.text("reference"),
                        row.date("handed_in_on")),
                row.instant("recorded_at"),
                row.provenance());
    }
}
