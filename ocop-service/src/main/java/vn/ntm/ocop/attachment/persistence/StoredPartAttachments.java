package vn.ntm.ocop.attachment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ocop.attachment.application.PartAttachments;
import vn.ntm.ocop.evaluation.domain.part.DossierPart;
import vn.ntm.ocop.evaluation.domain.part.EvidenceKind;

@ApplicationScoped
class StoredPartAttachments implements PartAttachments {

    /** A part that another one superseded still says of what its files are. */
    private static final String SELECT = """
            select distinct on (l.attachment_id) l.attachment_id, p.part_id, p.part, p.evidence
              from part_attachment l join dossier_part p on p.part_id = l.part_id
             where l.attachment_id = any (:attachments) and %s
             order by l.attachment_id, p.recorded_at desc""".formatted(Known.at("l."));

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    StoredPartAttachments(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "part_attachment");
        this.identities = identities;
    }

    @Override
    public Map<UUID, AttachedPart> of(List<UUID> attachments, Instant knownAt) {
        return jdbi.withHandle(handle -> handle
                .createQuery(SELECT)
                .bindArray("attachments", UUID.class, attachments)
                .bind("knownAt", knownAt)
                .map((columns, _) -> {
                    var row = new Row(columns);
                    return Map.entry(
                            row.id("attachment_id"),
                            new AttachedPart(
                                    row.id("part_id"),
                                    row.choice("part", DossierPart.class),
                                    row.optionalChoice("evidence", EvidenceKind.class)));
                })
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public void add(UUID attachment, UUID part, Provenance basis, Filing filing) {
        Map<String, @Nullable Object> values = Map.of("attachment_id", attachment, "part_id", part);
        table.add(identities.next(), filing, basis, values);
    }
}
