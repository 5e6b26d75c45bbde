package vn.ntm.ocop.certificate.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a pass over all certificates did.
 *
 * @param validOn the day of which it reminded
 * @param filed how many notices came on file
 * @param takenBack how many were taken back, since the end they spoke of is another one by now
 * @param recordedAt when it was done
 */
@Schema(name = "CertificateNoticeRun")
record NoticeRunView(LocalDate validOn, long filed, long takenBack, Instant recordedAt) {}
