package vn.ntm.awards.nomination.application;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.kernel.AsOf;
import vn.ntm.ledger.version.EntityVersion;

/** The nominations, for whoever decides on them or asks about them. */
public interface Nominations {

    /**
     * A nomination as it stood on a day, as known at an instant.
     *
     * @throws vn.ntm.kernel.problem.Refusal if there was none with this id
     */
    NominationOnFile get(UUID id, AsOf asOf);

    /** Many at once; those that are not on file are left out. */
    Map<UUID, NominationOnFile> find(Collection<UUID> ids, AsOf asOf);

    /**
     * A nomination as it stands, which nobody else moves until the transaction ends.
     *
     * @throws vn.ntm.kernel.problem.Refusal if there is none with this id
     */
    NominationOnFile forUpdate(UUID id);

    /** Many at once, taken in one order whoever asks, so that no two wait for each other; those not on file are left out. */
    Map<UUID, NominationOnFile> forUpdate(Collection<UUID> ids);

    /**
     * A decision commends. The state, the vote of the council where the form needs one, and that nobody decides on what he
     * prepared are seen to here; eligibility, quotas and the power of the issuer are the decision's.
     *
     * @param seen is given the version that the nomination has, and refuses another one than was seen
     * @param decision its identity
     * @param grounds the day and the document are those of the decision
     * @throws vn.ntm.kernel.problem.Refusal if it cannot be decided
     */
    NominationOnFile decide(UUID id, Consumer<EntityVersion> seen, UUID decision, Grounds grounds);

    /**
     * The commendation is annulled, and the achievement can be proposed again.
     *
     * @throws vn.ntm.kernel.problem.Refusal if it is not decided
     */
    NominationOnFile annul(UUID id, Grounds grounds);
}
