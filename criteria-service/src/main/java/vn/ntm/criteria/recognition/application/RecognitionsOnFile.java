package vn.ntm.criteria.recognition.application;

import java.util.Optional;
import java.util.UUID;
import vn.ntm.criteria.recognition.domain.Recognition;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;

/** The recognitions on file. */
public interface RecognitionsOnFile {

    /** The current fact of the same event, level, unit, year, round and decision. */
    Optional<OnFile<Recognition>> like(Recognition recognition);

    void add(Recognition recognition, Filing filing);

    /** The new fact takes the identity of the one that it supersedes. */
    void replace(UUID rowId, Recognition recognition, Filing filing);
}
