package vn.ntm.ocop.scoring.domain;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import vn.ntm.ocop.ruleset.domain.Part;

/** The points of one member's sheet, by part and in all. */
public record SheetTotals(String member, Map<Part, BigDecimal> parts, BigDecimal total) {

    public SheetTotals {
        parts = java.util.Collections.unmodifiableMap(new EnumMap<>(parts));
    }
}
