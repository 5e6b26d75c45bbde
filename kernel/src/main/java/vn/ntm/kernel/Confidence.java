package vn.ntm.kernel;

/** How sure a fact is: what the province's data folder says of its source, never a guess of ours. */
public enum Confidence {
    /** Read in a source that states it. */
    HIGH,
    /** Stated indirectly, by a vote or by arithmetic from stated figures. */
    MEDIUM,
    /** A hint only. */
    LOW
}
