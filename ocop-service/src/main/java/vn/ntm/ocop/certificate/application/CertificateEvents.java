package vn.ntm.ocop.certificate.application;

import vn.ntm.ledger.fact.Filing;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent;

/** Where it is filed what happens to certificates. Whoever files holds the certificate first. */
public interface CertificateEvents {

    void file(CertificateEvent event, Filing filing);
}
