package vn.ntm.ocop.council.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ocop.council.domain.ConflictGround;
import vn.ntm.ocop.council.domain.session.Opening;
import vn.ntm.ocop.council.domain.session.Scoring;
import vn.ntm.ocop.scoring.domain.MemberSheet;

/** The scorings of dossiers on file, with their sheets. */
public interface Scorings {

    /** Those of a dossier, in their order, as known at an instant. */
    List<ScoringOnFile> of(UUID dossier, Instant knownAt);

    /** The conflicts of interest that are on file for a dossier, by member. */
    Map<String, ConflictGround> conflicts(UUID dossier, Instant knownAt);

    /** Which scoring of the dossier the next one is; those that came to nothing count. */
    int nextNumber(UUID dossier);

    void begin(Scoring scoring, Provenance provenance, Filing filing);

    void abandon(Scoring scoring, Filing filing);

    void excuse(Scoring scoring, String member, Filing filing);

    void file(Scoring scoring, MemberSheet sheet, Provenance provenance, Filing filing);

    void open(Scoring scoring, Opening opening, Provenance provenance, Filing filing);

    void declare(UUID dossier, String member, ConflictGround ground, Provenance provenance, Filing filing);
}
