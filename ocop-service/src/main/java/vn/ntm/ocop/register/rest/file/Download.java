package vn.ntm.ocop.register.rest.file;

import java.io.IOException;
import java.io.OutputStream;

/** A file that is written while it is sent. */
@FunctionalInterface
interface Download {

    void write(OutputStream out) throws IOException;
}
