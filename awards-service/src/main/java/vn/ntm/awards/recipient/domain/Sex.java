package vn.ntm.awards.recipient.domain;

/** As the papers of a person say it. */
public enum Sex {
    FEMALE,
    MALE
}
