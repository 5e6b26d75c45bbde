package vn.ntm.ocop.evaluation.domain.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a file was received, and under which numbers.
 *
 * @param on the day to whose rules the dossier keeps; absent until then
 * @param commune such as 12/PĐK-42-18133-2026; absent where no rule gives one
 * @param province the same, given by the province
 */
public record Receipts(
        @Nullable LocalDate on,
        @Nullable String commune,
        @Nullable String province) {

    public static final Receipts NONE = new Receipts(null, null, null);

    /** The same, with the number that the province gave it, if it gave one. */
    public Receipts withProvince(@Nullable String number) {
        return new Receipts(on, commune, number);
    }
}
