package vn.ntm.awards.money.domain;

/** What is not known, so that no amount can be reckoned. */
public enum Lack {
    /** No regime is on file for the day. */
    REGIME,
    /** The regime of the day does not have the form on file. */
    FORM,
    /** The form is not one for recipients of this kind, as far as the regime of the day is on file. */
    RECIPIENT_KIND,
    /** No source states the coefficient for recipients of this kind. */
    COEFFICIENT,
    /** No base salary is on file for the day. */
    BASE_SALARY
}
