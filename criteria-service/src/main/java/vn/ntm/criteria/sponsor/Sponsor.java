package vn.ntm.criteria.sponsor;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.ledger.fact.Provenance;

/**
 * A sponsor (đơn vị đỡ đầu, tài trợ). A private person is none: what a person gives is posted without a name.
 *
 * @param key of the register; it outlives corrections
 * @param name as it calls itself
 */
public record Sponsor(String key, String name, Kind kind, Provenance provenance) {

    /** What a sponsor is; a person is not among them, for a name would be personal data. */
    @Schema(name = "SponsorKind")
    public enum Kind {
        /** Cơ quan, đơn vị nhà nước, assigned by the province. */
        STATE_BODY,
        /** Doanh nghiệp. */
        ENTERPRISE,
        /** Hợp tác xã. */
        COOPERATIVE,
        /** Hội, tổ chức. */
        ASSOCIATION,
        /** Con em xa quê: those who live away from their home, as a group. */
        COMPATRIOTS
    }
}
