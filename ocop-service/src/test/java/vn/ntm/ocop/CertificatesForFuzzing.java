package vn.ntm.ocop;

import java.time.LocalDate;
import java.util.Map;
import vn.ntm.kernel.time.Calendar;

/** Certificates that the fuzzer may extend, and end the extension of, once. */
final class CertificatesForFuzzing {

    private static final String WHY = "\",\"reason\":\"muộn\",\"document\":\"Công văn 1\"}";

    private CertificatesForFuzzing() {}

    static Map<String, String> late() {
        LocalDate today = LocalDate.now(Calendar.VIETNAM);
        String certificate = LivesForTests.signed(today.minusDays(10).minusMonths(36));
        return Map.of("certificate", certificate, "If-Match", "\"0\"", "body", "{\"extendedOn\":\"" + today + WHY);
    }

    static Map<String, String> extended() {
        Map<String, String> late = late();
        String certificate = late.getOrDefault("certificate", "");
        LivesForTests.move(certificate, "_extend", late.getOrDefault("body", ""))
                .statusCode(200);
        String today = LocalDate.now(Calendar.VIETNAM).toString();
        return Map.of("certificate", certificate, "If-Match", "\"1\"", "body", "{\"resultOn\":\"" + today + WHY);
    }
}
