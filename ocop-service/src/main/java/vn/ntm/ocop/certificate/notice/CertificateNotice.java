package vn.ntm.ocop.certificate.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;

/**
 * What a certificate reminded of. It says no more than the certificate itself does.
 *
 * @param dueOn the day of which it reminds
 * @param endsOn the last day of the certificate, if it is known
 * @param endsBy the certificate surely holds no longer than this day
 * @param ruleSet the rules that set the days; absent of what has run out
 * @param days so many days before the end
 * @param confidence how sure the certification is on which the end rests
 */
@Schema(name = "CertificateNotice")
record CertificateNotice(
        UUID id,
        UUID certificate,
        NoticeKind kind,
        LocalDate dueOn,
        @Nullable LocalDate endsOn,
        LocalDate endsBy,
        @Nullable String ruleSet,
        @Nullable Integer days,
        String source,
        Confidence confidence,
        Instant recordedAt) {

    /** Of what a certificate reminds. */
    @Schema(name = "CertificateNoticeKind")
    enum NoticeKind {
        /** From this day on its re-evaluation can be asked for. */
        WINDOW_OPENED,
        /** From this day on it cannot be asked for any longer. */
        WINDOW_CLOSED,
        /** It runs out within the days that the rules set for a warning. */
        EXPIRES_SOON,
        /** It has run out. */
        EXPIRED
    }
}
