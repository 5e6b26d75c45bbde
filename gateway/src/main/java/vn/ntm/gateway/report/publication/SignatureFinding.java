package vn.ntm.gateway.report.publication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of checking the signature over a publication. */
@Schema(name = "SignatureFinding")
enum SignatureFinding {
    /** Signed by the register, and says what is on file. */
    GENUINE,
    /** Not signed by a key of the register, or changed since. */
    NOT_GENUINE,
    /** Signed by the register, but says something else than is on file. */
    OF_SOMETHING_ELSE,
    /** The publication came on file before there was a key. */
    ABSENT
}
