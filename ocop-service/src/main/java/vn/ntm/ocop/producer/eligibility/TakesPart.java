package vn.ntm.ocop.producer.eligibility;

/** Whether a producer takes part in a product set. */
public enum TakesPart {
    YES,
    NO,
    /** No rule of the day is on file, or the form of the producer is not stated and the forms that it may be differ. */
    NOT_KNOWN
}
