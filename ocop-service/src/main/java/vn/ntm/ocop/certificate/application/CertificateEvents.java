package vn.ntm.ocop.certificate.application;

import java.util.UUID;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent;

/** Where it is filed what happens to certificates. Whoever files holds the certificate first. */
public interface CertificateEvents {

    void file(CertificateEvent event, Filing filing);

    /** The event was no event: what was filed in error is taken back, and stays readable as it was known. */
    void takeBack(UUID event, Filing filing);
}
