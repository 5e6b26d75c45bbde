package vn.ntm.ocop.certificate.application;

import java.util.Optional;
import java.util.UUID;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ocop.certificate.domain.Certification;

/** The certifications on file. */
public interface CertificationsOnFile {

    boolean hasProduct(String key);

    /**
     * The current fact of the same evaluation: product, year, round and day of evaluation. What lapsed stands beside
     * what was evaluated; an outcome, stars, a kind or a decision that becomes known later is a correction.
     */
    Optional<OnFile<Certification>> like(Certification certification);

    void add(Certification certification, Filing filing);

    /** The new fact takes the identity of the one that it supersedes. */
    void replace(UUID rowId, Certification certification, Filing filing);
}
