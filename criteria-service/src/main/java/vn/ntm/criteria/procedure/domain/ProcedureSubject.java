package vn.ntm.criteria.procedure.domain;

/** What a procedure leads to. */
public enum ProcedureSubject {
    RECOGNITION,
    REVOCATION,
    ACKNOWLEDGEMENT
}
