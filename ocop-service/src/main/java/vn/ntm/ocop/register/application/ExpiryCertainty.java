package vn.ntm.ocop.register.application;

/** Whether it is on record that a last day lies between two days. */
public enum ExpiryCertainty {
    /** The last day lies between them, whichever of the days that it can be it is. */
    SURE,
    /** It may lie between them and may lie elsewhere: the day is not on record. */
    POSSIBLE
}
