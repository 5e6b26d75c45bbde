package vn.ntm.awards.decision.domain;

/** What can be done to the draft of a decision, each while it is one. */
public enum DraftMove {
    CORRECT("correctAwardDecision"),
    WITHDRAW("withdrawAwardDecision"),
    SIGN("signAwardDecision");

    private final String operation;

    DraftMove(String operation) {
        this.operation = operation;
    }

    /** The operation of the API that makes it. */
    public String operation() {
        return operation;
    }
}
