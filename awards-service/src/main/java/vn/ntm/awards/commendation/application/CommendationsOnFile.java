package vn.ntm.awards.commendation.application;

import java.util.Optional;
import java.util.UUID;
import vn.ntm.awards.commendation.domain.Commendation;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;

/** The commendations on file. */
public interface CommendationsOnFile {

    /** The current fact of the same key. */
    Optional<OnFile<Commendation>> like(Commendation commendation);

    void add(Commendation commendation, Filing filing);

    /** Supersedes the row that is on file and adds the new fact in its place. */
    void replace(UUID rowId, Commendation commendation, Filing filing);
}
