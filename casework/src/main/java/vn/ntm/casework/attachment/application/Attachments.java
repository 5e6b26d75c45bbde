package vn.ntm.casework.attachment.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.casework.attachment.domain.Attachment;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Filing;

/** What files dossiers have. */
public interface Attachments {

    /** In the order in which they were attached. */
    List<OnFile> list(UUID dossier, AsOf asOf, Optional<Cursor> place, int most);

    long count(UUID dossier, AsOf asOf);

    /** @throws vn.ntm.kernel.problem.Refusal if the dossier has none with this id */
    OnFile get(UUID dossier, UUID id);

    boolean has(UUID dossier, String sha256);

    void add(Attachment attachment, Filing filing);

    /** A file of a dossier, who attached it and when. */
    record OnFile(Attachment attachment, String actor, Instant at) {}
}
