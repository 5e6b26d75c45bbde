package vn.ntm.ocop.evaluation.domain.part;

/** As what a part was handed in. What is entered in the software has the legal value of paper. */
public enum PartForm {
    PAPER,
    FILE,
    /** A thing: a sample of the product. */
    THING
}
