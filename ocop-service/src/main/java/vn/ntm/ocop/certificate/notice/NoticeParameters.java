package vn.ntm.ocop.certificate.notice;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.certificate.notice.CertificateNotice.NoticeKind;

/** Which notices are wanted; what is absent does not narrow. */
public class NoticeParameters {

    @QueryParam("certificate")
    @Parameter(description = "The id of the certificate", example = "019ab1c2-0000-7000-8000-000000000031")
    @Nullable UUID certificate;

    @QueryParam("kind")
    @Parameter(description = "Of what it reminds", example = "EXPIRED")
    @Nullable NoticeKind kind;
}
