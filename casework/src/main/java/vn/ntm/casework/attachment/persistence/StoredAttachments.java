package vn.ntm.casework.attachment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.casework.attachment.application.Attachments;
import vn.ntm.casework.attachment.domain.Attachment;
import vn.ntm.casework.attachment.domain.FileKind;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;

@ApplicationScoped
class StoredAttachments implements Attachments {

    private static final String SELECT = "select f.*, a.actor";
    private static final String FROM = """
             from dossier_attachment f join act a on a.id = f.recorded_by
            where f.dossier_id = :dossier and\s""";
    private static final String BY_THEN = " and (f.recorded_at at time zone :zone)::date <= :day";

    private static final Keyset ORDER = Keyset.by("f.attachment_id", "uuid");

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    StoredAttachments(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "dossier_attachment");
        this.identities = identities;
    }

    @Override
    public List<OnFile> list(UUID dossier, AsOf asOf, Optional<Cursor> place, int most) {
        return ORDER.read(
                jdbi,
                SELECT + FROM + Known.at("f.") + BY_THEN,
                query -> bound(query, dossier, asOf),
                place,
                most,
                StoredAttachments::onFile);
    }

    @Override
    public long count(UUID dossier, AsOf asOf) {
        return Keyset.count(jdbi, FROM + Known.at("f.") + BY_THEN, query -> bound(query, dossier, asOf));
    }

    @Override
    public OnFile get(UUID dossier, UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + FROM + "f.superseded_at is null and f.attachment_id = :id")
                        .bind("dossier", dossier)
                        .bind("id", id)
                        .map((columns, _) -> onFile(new Row(columns)))
                        .findOne()
                        .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of())));
    }

    @Override
    public boolean has(UUID dossier, String sha256) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from dossier_attachment
                            where dossier_id = :dossier and sha256 = :sha256 and superseded_at is null)""")
                .bind("dossier", dossier)
                .bind("sha256", sha256)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public void add(Attachment attachment, Filing filing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("attachment_id", attachment.id());
        values.put("dossier_id", attachment.dossier());
        values.put("dossier_version", attachment.dossierVersion());
        values.put("name", attachment.name());
        values.put("kind", attachment.kind());
        values.put("size_bytes", attachment.bytes());
        values.put("sha256", attachment.sha256());
        table.add(identities.next(), filing, new Provenance(attachment.document(), Confidence.HIGH, null), values);
    }

    private static Query bound(Query query, UUID dossier, AsOf asOf) {
        return query.bind("dossier", dossier)
                .bind("day", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bind("zone", Calendar.VIETNAM.getId());
    }

    private static OnFile onFile(Row row) throws SQLException {
        return new OnFile(
                new Attachment(
                        row.id("attachment_id"),
                        row.id("dossier_id"),
                        row.columns().getLong("dossier_version"),
                        row.text("name"),
                        row.text("source"),
                        row.choice("kind", FileKind.class),
                        row.columns().getLong("size_bytes"),
                        row.text("sha256")),
                row.text("actor"),
                row.instant("recorded_at"));
    }
}
