package vn.ntm.proof.token;

/** What a verifier says of a token that it is shown. */
public interface Verdict {

    String name();

    String vi();

    String en();

    /** Whether it is a yes. */
    boolean holds();

    /** Whether a fresh token or a fresh list is needed to tell. */
    boolean asksAgain();
}
