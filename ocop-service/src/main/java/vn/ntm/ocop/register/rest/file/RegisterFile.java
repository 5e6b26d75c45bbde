package vn.ntm.ocop.register.rest.file;

import java.io.IOException;
import vn.ntm.ocop.certificate.rest.CertificateView;

/**
 * A file that is written as the register is read. After a failure nothing more is written and nothing ended, so a file that
 * is not whole does not look whole.
 */
interface RegisterFile {

    void take(CertificateView certification) throws IOException;

    /** Everything was taken. */
    void end() throws IOException;
}
