package vn.ntm.ocop.ruleset.domain;

import java.math.BigDecimal;

/** The most points of each part of a score sheet. */
public record PartMaxima(BigDecimal a, BigDecimal b, BigDecimal c) {

    public BigDecimal of(Part part) {
        return switch (part) {
            case A -> a;
            case B -> b;
            case C -> c;
        };
    }

    public BigDecimal sum() {
        return a.add(b).add(c);
    }
}
