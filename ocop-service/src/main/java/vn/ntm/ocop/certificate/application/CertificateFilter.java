package vn.ntm.ocop.certificate.application;

import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ocop.certificate.domain.Outcome;

/**
 * Which certifications are wanted; what is absent does not narrow.
 *
 * @param product the key of the product
 * @param evaluated whether it came of an evaluation, passed or not
 * @param unit the place of the product, or a unit above it on the day for which the place is read
 */
public record CertificateFilter(
        @Nullable String product,
        @Nullable Outcome outcome,
        @Nullable Boolean evaluated,
        @Nullable Integer stars,
        @Nullable ProgrammeYear programmeYear,
        @Nullable UnitCode unit) {

    public static CertificateFilter of(String product) {
        return new CertificateFilter(product, null, null, null, null, null);
    }
}
