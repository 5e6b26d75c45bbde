package vn.ntm.ocop.product;

import vn.ntm.kernel.UnitCode;

/**
 * The code of a product on the score sheet: (province)-(commune)-(sequence kept by the commune)-20(year), as Decision
 * 26/2026/QĐ-TTg, annex II, has it. It says where and when the product was registered, and never changes.
 *
 * @param sequence which product of the commune in the year, from 1; printed without leading zeros
 */
public record ProductCode(UnitCode province, UnitCode commune, int sequence, int year) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    /** Whether there are codes of the year: they are printed as 20... */
    public static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    @Override
    public String toString() {
        return "%s-%s-%d-%d".formatted(province, commune, sequence, year);
    }
}
