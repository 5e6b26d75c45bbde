package vn.ntm.ocop.evaluation.domain.content;

/**
 * What the commune found of the four contents that it assesses (26/2026/QĐ-TTg art. 7.2), each in its own words. It gives no
 * points.
 *
 * @param material of local origin
 * @param labour of local people
 * @param idea where the idea of the product comes from
 * @param identity what of the place is in it
 */
public record LocalContents(String material, String labour, String idea, String identity) {}
