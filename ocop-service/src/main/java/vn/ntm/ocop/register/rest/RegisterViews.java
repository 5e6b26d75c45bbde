package vn.ntm.ocop.register.rest;

import vn.ntm.ocop.certificate.rest.CertificateView;
import vn.ntm.ocop.register.application.RegisterEntry;

/** Shows entries of the register, in the list and in files alike. */
public final class RegisterViews {

    private RegisterViews() {}

    public static CertificateView of(RegisterEntry entry) {
        return CertificateView.of(
                entry.registered(),
                new CertificateView.Shown(entry.producerKey(), entry.producerName(), entry.setNo(), entry.state()));
    }
}
