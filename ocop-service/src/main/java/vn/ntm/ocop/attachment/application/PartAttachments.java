package vn.ntm.ocop.attachment.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ocop.evaluation.domain.part.DossierPart;
import vn.ntm.ocop.evaluation.domain.part.EvidenceKind;

/** Of which parts of their dossiers files are. */
public interface PartAttachments {

    /** The part of each of the files, as known at an instant. */
    Map<UUID, AttachedPart> of(List<UUID> attachments, Instant knownAt);

    void add(UUID attachment, UUID part, Provenance basis, Filing filing);

    /**
     * The part of a file.
     *
     * @param evidence of which kind, if it is evidence
     */
    record AttachedPart(UUID id, DossierPart part, @Nullable EvidenceKind evidence) {}
}
