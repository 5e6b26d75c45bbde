package vn.ntm.criteria.result.domain;

import vn.ntm.kernel.figure.Measure;

/** How a measure behaves over time. */
public enum ResultKind {
    /** What was done in the period. */
    FLOW,
    /** What there was at its end. */
    STOCK;

    /** As figures call it. */
    public Measure.Kind inFigures() {
        return switch (this) {
            case FLOW -> Measure.Kind.FLOW;
            case STOCK -> Measure.Kind.STOCK;
        };
    }
}
