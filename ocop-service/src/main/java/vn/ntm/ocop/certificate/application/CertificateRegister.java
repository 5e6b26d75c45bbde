package vn.ntm.ocop.certificate.application;

import java.util.List;
import java.util.Optional;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;

/** Finds certifications: those that had happened by the day of the question, as known at its instant. */
public interface CertificateRegister {

    /** In the order of the days on which they happened, then of their identities. */
    List<RegisteredCertification> list(CertificateFilter filter, AsOf asOf, Optional<Cursor> from, int limit);

    long count(CertificateFilter filter, AsOf asOf);

    /** All of one product, in the same order. */
    List<RegisteredCertification> ofProduct(String product, AsOf asOf);
}
