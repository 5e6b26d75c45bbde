package vn.ntm.ocop.certificate.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.kernel.AsOf;

/**
 * The certificates on file: certifications that were passed, and those of which only the report is on record that they ran
 * out. An evaluation that was not passed makes none.
 */
public interface Certificates {

    /** With all that is known of it at the instant of the question, whatever the day. */
    Optional<CertificateOnFile> get(UUID id, AsOf asOf);

    /**
     * Held until the transaction ends: nobody else changes its life meanwhile. It is as it is on file once it is held, with
     * what the one before left, however long that took.
     */
    Optional<CertificateOnFile> held(UUID id);

    /** All of a product, the earliest first. */
    List<CertificateOnFile> ofProduct(String productKey, AsOf asOf);

    /** All of many products at once. */
    List<CertificateOnFile> ofProducts(Collection<String> productKeys, AsOf asOf);
}
