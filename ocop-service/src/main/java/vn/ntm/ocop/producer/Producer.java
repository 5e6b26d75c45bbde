package vn.ntm.ocop.producer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Provenance;

/**
 * A producer (chủ thể OCOP) that trades under a name of its own. Households whose name was not kept are not here.
 *
 * @param key of the register; it outlives corrections
 * @param kind as its name says it; absent when the name does not
 * @param unit the smallest unit that a source names
 * @param unitOn the day for which the unit's code is read
 * @param branchOf the body of which it is a branch
 */
public record Producer(
        String key,
        String name,
        @Nullable Kind kind,
        @Nullable UnitCode unit,
        LocalDate unitOn,
        @Nullable String branchOf,
        Provenance provenance) {

    /** The legal form, or what the business calls itself. */
    @Schema(name = "ProducerKind")
    public enum Kind {
        /** Hợp tác xã. */
        COOPERATIVE,
        /** Tổ hợp tác. */
        COOPERATIVE_GROUP,
        /** Doanh nghiệp: its size is not stated. */
        ENTERPRISE,
        /** Doanh nghiệp nhỏ và vừa. */
        SMALL_OR_MEDIUM_ENTERPRISE,
        /** Doanh nghiệp lớn: never a producer. */
        LARGE_ENTERPRISE,
        /** Trang trại. */
        FARM,
        /** Hộ: whether it is registered as a business is not stated. */
        HOUSEHOLD,
        /** Hộ sản xuất. */
        PRODUCTION_HOUSEHOLD,
        /** Hộ có đăng ký kinh doanh. */
        BUSINESS_HOUSEHOLD,
        /** Cơ sở sản xuất, kinh doanh: the legal form is not stated. */
        ESTABLISHMENT,
        /** Hội. */
        ASSOCIATION,
        /** Hiệp hội, liên hiệp. */
        UNION,
        /** Trung tâm điều hành. */
        OPERATING_CENTRE,
        /** Tổ chức tương tự. */
        SIMILAR_BODY;

        /** The legal forms that it may be: one where it is stated. */
        public Set<Kind> forms() {
            return switch (this) {
                case ENTERPRISE -> EnumSet.of(SMALL_OR_MEDIUM_ENTERPRISE, LARGE_ENTERPRISE);
                case HOUSEHOLD -> EnumSet.of(PRODUCTION_HOUSEHOLD, BUSINESS_HOUSEHOLD);
                case ESTABLISHMENT -> EnumSet.complementOf(EnumSet.of(ENTERPRISE, HOUSEHOLD, ESTABLISHMENT));
                case COOPERATIVE,
                        COOPERATIVE_GROUP,
                        SMALL_OR_MEDIUM_ENTERPRISE,
                        LARGE_ENTERPRISE,
                        FARM,
                        PRODUCTION_HOUSEHOLD,
                        BUSINESS_HOUSEHOLD,
                        ASSOCIATION,
                        UNION,
                        OPERATING_CENTRE,
                        SIMILAR_BODY -> EnumSet.of(this);
            };
        }

        public boolean isStated() {
            return forms().size() == 1;
        }
    }
}
