package vn.ntm.ocop.product;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Provenance;

/**
 * An OCOP product: of one producer, in one commune. Its name is no identity; two communes make a Mật ong Vũ Quang.
 *
 * @param key of the register; it outlives corrections
 * @param producerKey of a producer in the register; absent when a source names none, or a private person
 * @param producerAsPrinted what the source says of the producer
 * @param unit the commune, ward or township, where a source names it
 * @param communeAsPrinted kept in the spelling of the source, which can differ from the unit's name
 * @param district the district, while there were districts
 * @param unitOn the day for which the codes are read
 * @param productSet the product set (bộ sản phẩm) as printed; absent when no source says it
 * @param setNo the number of the product set; absent when no source says it
 * @param code the product code; absent for what was read from the public record
 */
public record Product(
        String key,
        String name,
        @Nullable String producerKey,
        @Nullable String producerAsPrinted,
        @Nullable UnitCode unit,
        @Nullable String communeAsPrinted,
        @Nullable String districtAsPrinted,
        @Nullable UnitCode district,
        LocalDate unitOn,
        @Nullable String productSet,
        @Nullable Integer setNo,
        @Nullable ProductCode code,
        Provenance provenance) {

    /** The day on which it was registered, of whose year its code is; nobody says it of what was read from the public record. */
    public Optional<LocalDate> registeredOn() {
        return code == null ? Optional.empty() : Optional.of(unitOn);
    }
}
