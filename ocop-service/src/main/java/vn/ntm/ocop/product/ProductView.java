package vn.ntm.ocop.product;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ocop.certificate.application.RegisteredCertification;
import vn.ntm.ocop.certificate.rest.CertificateView;

/**
 * An OCOP product: of one producer, in one commune.
 *
 * @param producerKey absent when a source names no producer, or a private person
 * @param unitCode the commune, ward or township; absent when no source names it
 * @param communeAsPrinted in the spelling of the source, which can differ from the unit's name
 * @param districtCode the district, while there were districts
 * @param unitOn the day for which the codes are read
 * @param recordedAt when it came on file
 * @param certificates what came of its evaluations, in their order; only where one product is asked for
 * @param asOf the two times of the question; absent in a list, which says them once
 */
@Schema(name = "Product")
record ProductView(
        String key,
        String name,
        @Nullable String producerKey,
        @Nullable String producerAsPrinted,
        @Nullable UnitCode unitCode,
        @Nullable String communeAsPrinted,
        @Nullable String districtAsPrinted,
        @Nullable UnitCode districtCode,
        LocalDate unitOn,
        @Nullable String productSet,
        String source,
        Confidence confidence,
        @Nullable String note,
        Instant recordedAt,
        @Nullable List<CertificateView> certificates,
        @JsonUnwrapped @Nullable AsOf asOf) {

    static ProductView of(ProductQueries.Registered registered) {
        return of(registered, null, null);
    }

    static ProductView with(
            ProductQueries.Registered registered, List<RegisteredCertification> certifications, AsOf asOf) {
        return of(registered, certifications.stream().map(CertificateView::of).toList(), asOf);
    }

    private static ProductView of(
            ProductQueries.Registered registered, @Nullable List<CertificateView> certificates, @Nullable AsOf asOf) {
        var product = registered.product();
        var provenance = product.provenance();
        return new ProductView(
                product.key(),
                product.name(),
                product.producerKey(),
                product.producerAsPrinted(),
                product.unit(),
                product.communeAsPrinted(),
                product.districtAsPrinted(),
                product.district(),
                product.unitOn(),
                product.productSet(),
                provenance.source(),
                provenance.confidence(),
                provenance.note(),
                registered.recordedAt(),
                certificates,
                asOf);
    }
}
