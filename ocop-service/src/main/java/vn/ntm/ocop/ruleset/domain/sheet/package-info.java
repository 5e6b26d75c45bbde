/** The score sheets (phiếu đánh giá) of product sets: parts, sections, items, options and minima. */
@NullMarked
package vn.ntm.ocop.ruleset.domain.sheet;

import org.jspecify.annotations.NullMarked;
