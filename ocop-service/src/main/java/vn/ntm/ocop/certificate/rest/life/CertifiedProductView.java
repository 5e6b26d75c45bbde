package vn.ntm.ocop.certificate.rest.life;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.lineage.TodaysUnit;
import vn.ntm.ocop.certificate.application.CertificateOnFile;

/**
 * The product that a certificate is about, and whose it is.
 *
 * @param producerKey absent where the producer has no name of its own, or none is on record
 * @param producerAsPrinted as the source names the producer
 * @param unitCode the commune, read on the day of the product's place
 * @param communeAsPrinted as the source writes it
 * @param unitOn the day for which the codes are read
 * @param today what stands in its place on the day of the question
 */
@Schema(name = "CertifiedProduct")
public record CertifiedProductView(
        String key,
        String name,
        @Nullable String producerKey,
        @Nullable String producerName,
        @Nullable String producerAsPrinted,
        @Nullable UnitCode unitCode,
        @Nullable UnitCode districtCode,
        @Nullable String communeAsPrinted,
        @Nullable String districtAsPrinted,
        LocalDate unitOn,
        TodaysUnit today) {

    static CertifiedProductView of(CertificateOnFile.Product product, TodaysUnit today) {
        return new CertifiedProductView(
                product.key(),
                product.name(),
                product.producerKey(),
                product.producerName(),
                product.producerAsPrinted(),
                product.unit(),
                product.district(),
                product.communeAsPrinted(),
                product.districtAsPrinted(),
                product.unitOn(),
                today);
    }
}
