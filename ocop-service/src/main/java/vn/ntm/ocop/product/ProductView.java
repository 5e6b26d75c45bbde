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
import vn.ntm.ledger.lineage.TodaysUnit;
import vn.ntm.ocop.certificate.rest.CertificateView;

/**
 * An OCOP product: of one producer, in one commune.
 *
 * @param producerKey absent when a source names no producer, or a private person
 * @param unitCode the commune, ward or township; absent when no source names it
 * @param communeAsPrinted in the spelling of the source, which can differ from the unit's name
 * @param districtCode the district, while there were districts
 * @param unitOn the day for which the codes are read
 * @param setNo the number of the product set; absent when no source says it
 * @param productCode (province)-(commune)-(sequence kept by the commune)-20(year); absent for what was read from the public
 *     record
 * @param productGroup by the rules of the day of the question; absent when no source says the set
 * @param todaysUnit the unit in which the place lies on the day of the question; only where one product is asked for
 * @param version to be named in If-Match by whoever corrects it; only where one product is asked for
 * @param recordedAt when it came on file
 * @param certificates what came of its evaluations, in their order; only where one product is asked for
 * @param asOf the two times of the question; absent in a list, which says them once
 */
@Schema(name = "Product")
public record ProductView(
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
        @Nullable Integer setNo,
        @Nullable String productCode,
        @Nullable ProductGroupView productGroup,
        @Nullable TodaysUnit todaysUnit,
        String source,
        Confidence confidence,
        @Nullable String note,
        @Nullable Long version,
        Instant recordedAt,
        @Nullable List<CertificateView> certificates,
        @JsonUnwrapped @Nullable AsOf asOf) {

    static ProductView of(ProductQueries.Registered registered) {
        return of(registered, null, null);
    }

    /** After a write: as it is on file. */
    public static ProductView written(ProductQueries.Registered registered, long version) {
        return of(registered, new InFull(null, null, null, version), null);
    }

    static ProductView with(ProductQueries.Registered registered, InFull inFull, AsOf asOf) {
        return of(registered, inFull, asOf);
    }

    private static ProductView of(ProductQueries.Registered registered, @Nullable InFull inFull, @Nullable AsOf asOf) {
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
                product.setNo(),
                product.code() == null ? null : product.code().toString(),
                inFull == null ? null : inFull.productGroup(),
                inFull == null ? null : inFull.todaysUnit(),
                provenance.source(),
                provenance.confidence(),
                provenance.note(),
                inFull == null ? null : inFull.version(),
                registered.recordedAt(),
                inFull == null ? null : inFull.certificates(),
                asOf);
    }

    /** What is said only of one product at a time. */
    record InFull(
            @Nullable List<CertificateView> certificates,
            @Nullable ProductGroupView productGroup,
            @Nullable TodaysUnit todaysUnit,
            long version) {}
}
