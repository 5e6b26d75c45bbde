package vn.ntm.ocop.certificate.rest.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.kernel.AsOf;
import vn.ntm.ledger.lineage.PlacesOfToday;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.certificate.application.CertificateRules;
import vn.ntm.ocop.procedure.OcopParameter;

/**
 * Tells what a certificate says on a day. A read has a tag of its content, for what is said changes with the day though no
 * fact does; a write brings the version along that it made.
 */
@ApplicationScoped
public class CertificateAnswers {

    private final CertificateRules rules;
    private final PlacesOfToday places;

    CertificateAnswers(CertificateRules rules, PlacesOfToday places) {
        this.rules = rules;
        this.places = places;
    }

    /** What a write answers. */
    public RestResponse<CertificateCheckView> of(CertificateOnFile found, AsOf asOf) {
        return RestResponse.ResponseBuilder.ok(view(found, asOf))
                .header(HttpHeaders.ETAG, new EntityVersion(found.version()).entityTag())
                .build();
    }

    public CertificateCheckView view(CertificateOnFile found, AsOf asOf) {
        var renewal = RenewalView.of(
                found.life().term().until(),
                asOf.validOn(),
                rules.window(asOf).orElse(null),
                rules.number(OcopParameter.LATE_EXTENSION_MOST_DAYS, asOf).orElse(null));
        var product = found.product();
        var place = product.unit() == null ? product.district() : product.unit();
        var today = places.of(place, product.unitOn(), asOf);
        return CertificateCheckView.of(found, renewal, CertifiedProductView.of(product, today), asOf);
    }
}
