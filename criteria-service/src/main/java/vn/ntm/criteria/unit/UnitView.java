package vn.ntm.criteria.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.unit.KnownUnit;
import vn.ntm.ledger.unit.UnitType;

/**
 * One unit between two boundary changes.
 *
 * @param spellId the identity of the unit; its code and its name can belong to others before and after it
 * @param parentCode the unit to which it belongs; only a province has none
 * @param validFrom its first day; absent when it is older than the oldest list that was read
 * @param validTo the day after its last; absent while it exists
 * @param establishedBy the document that made it, as printed
 * @param abolishedBy the document that ended it, as printed
 * @param validOn the day that the caller asked about; absent in a list, which says it once
 * @param knownAt the instant whose knowledge answered; absent in a list, which says it once
 */
@Schema(name = "Unit")
record UnitView(
        UUID spellId,
        UnitCode code,
        String name,
        UnitType type,
        @Nullable UnitCode parentCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String establishedBy,
        @Nullable String abolishedBy,
        String source,
        Confidence confidence,
        @Nullable String note,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    /** The unit as an item of a page, which echoes the two times for all of them. */
    static UnitView of(KnownUnit unit) {
        return of(unit, null, null);
    }

    /** The unit alone; the day is echoed only if the caller named one. */
    static UnitView of(KnownUnit unit, @Nullable LocalDate validOn, @Nullable Instant knownAt) {
        var spell = unit.spell();
        var provenance = spell.provenance();
        return new UnitView(
                unit.spellId(),
                spell.code(),
                spell.name(),
                spell.type(),
                spell.parent(),
                spell.valid().from(),
                spell.valid().to(),
                spell.establishedBy(),
                spell.abolishedBy(),
                provenance.source(),
                provenance.confidence(),
                provenance.note(),
                validOn,
                knownAt);
    }
}
