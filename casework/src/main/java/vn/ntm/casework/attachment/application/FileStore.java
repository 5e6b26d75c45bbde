package vn.ntm.casework.attachment.application;

import java.io.InputStream;
import java.nio.file.Path;

/** Keeps files under the hash of their content: the same file is kept once, and none is ever changed. */
public interface FileStore {

    /** Returns when the file is kept for good. A file that no attachment names, for its act failed, does no harm. */
    void keep(String sha256, Path file);

    /** @throws java.io.UncheckedIOException if it is not there, or cannot be read */
    InputStream open(String sha256);
}
