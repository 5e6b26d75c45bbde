package vn.ntm.criteria.criteriaset.application;

import java.util.Optional;
import java.util.UUID;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;

/** The parts of one kind that criteria sets have on file. */
public interface SetParts<P> {

    /** The current part under the same key. */
    Optional<OnFile<P>> like(SetVersion set, P part);

    /** The current part of this name: a criterion's number, an indicator's code, a set's own code. */
    Optional<P> named(SetVersion set, Object name);

    void add(SetVersion set, P part, Filing filing);

    void replace(UUID rowId, SetVersion set, P part, Filing filing);
}
