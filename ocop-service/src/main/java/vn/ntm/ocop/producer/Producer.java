package vn.ntm.ocop.producer;

import java.time.LocalDate;
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
 */
record Producer(
        String key,
        String name,
        @Nullable Kind kind,
        @Nullable UnitCode unit,
        LocalDate unitOn,
        Provenance provenance) {

    /** The legal form, or what the business calls itself. */
    @Schema(name = "ProducerKind")
    enum Kind {
        /** Hợp tác xã. */
        COOPERATIVE,
        /** Tổ hợp tác. */
        COOPERATIVE_GROUP,
        ENTERPRISE,
        HOUSEHOLD,
        /** Cơ sở sản xuất, kinh doanh: the legal form is not stated. */
        ESTABLISHMENT
    }
}
