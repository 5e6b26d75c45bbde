package vn.ntm.ocop.product;

import vn.ntm.kernel.UnitCode;

/**
 * The code of a product on the score sheet: (province)-(commune)-(sequence kept by the commune)-20(year), as Decision
 * 26/2026/QĐ-TTg, annex II, has it. It says where and when the product was registered, and never changes.
 *
 * @param sequence which product of the commune in the year, from 1; printed without leading zeros
 */
public record ProductCode(UnitCode province, UnitCode commune, int sequence, int year) {

    @Override
    public String toString() {
        return "%s-%s-%d-%d".formatted(province, commune, sequence, year);
    }
}
