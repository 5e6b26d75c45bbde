package vn.ntm.ocop.scoring.domain;

/** What the council found that ends the scoring of a product, whatever its points. */
public sealed interface Rejection {

    /**
     * One of the lines for which the sheet rejects a dossier.
     *
     * @param number its place among them, from 1
     */
    record OfTheSheet(int number) implements Rejection {}

    /** What an item of the sheet rejects a product for, or stops its scoring. */
    record OfAnItem(String item) implements Rejection {}
}
