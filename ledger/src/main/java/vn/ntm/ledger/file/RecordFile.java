package vn.ntm.ledger.file;

import java.io.IOException;

/**
 * A file that is written as the list is read. After a failure nothing more is written and nothing ended, so a file that
 * is not whole does not look whole.
 */
interface RecordFile<T> {

    void take(T item) throws IOException;

    /** Everything was taken. */
    void end() throws IOException;
}
