package vn.ntm.criteria.procedure.domain;

/** What a step of a procedure is held against; shares are in percent. */
public enum ProcedureParameter {
    /** The working days within which the step is to be done, once the one before it is. */
    DEADLINE_WORKING_DAYS,
    /** How many days something has to last. */
    LEAST_DAYS,
    /** How many years have to pass. */
    LEAST_YEARS,
    LEAST_BROADCASTS,
    /** The share of those concerned that has to take part: the quorum of a council, the households asked. */
    LEAST_SHARE_TAKING_PART,
    /** The share of those who took part that has to agree, or to be satisfied. */
    LEAST_SHARE_AGREEING
}
