package vn.ntm.ocop.certificate.application;

import java.util.List;
import vn.ntm.kernel.AsOf;

/** Finds certifications: those that had happened by the day of the question, as known at its instant. */
public interface CertificateRegister {

    /** All of one product, in the order of the days on which they happened, then of their identities. */
    List<RegisteredCertification> ofProduct(String product, AsOf asOf);
}
