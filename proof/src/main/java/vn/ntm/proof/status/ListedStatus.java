package vn.ntm.proof.status;

/** What has become of something that was signed, as a value of a list; 0 is nothing. */
public interface ListedStatus {

    int value();
}
