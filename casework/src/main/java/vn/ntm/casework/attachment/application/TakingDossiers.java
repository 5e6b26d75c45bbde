package vn.ntm.casework.attachment.application;

import java.util.Optional;
import java.util.UUID;
import vn.ntm.ledger.version.EntityVersion;

/** The dossiers of a service, as far as files are attached to them. */
public interface TakingDossiers {

    /** @throws vn.ntm.kernel.problem.Refusal if there is none */
    Standing read(UUID dossier);

    /** The same, and nobody else moves the dossier until the act is over. */
    Standing held(UUID dossier);

    /**
     * How a dossier stands.
     *
     * @param closed the state in which it takes no more files, if it is in one
     */
    record Standing(EntityVersion version, Optional<Enum<?>> closed) {}
}
