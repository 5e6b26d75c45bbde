package vn.ntm.ocop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.certificate.domain.Certification;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent;
import vn.ntm.ocop.certificate.domain.life.CertificateTerm;
import vn.ntm.ocop.certificate.domain.life.LapseReport;
import vn.ntm.ocop.certificate.domain.life.Successor;

/** Certificates and what happens to them, written so that the database makes rows of them. */
final class WrittenLives {

    private static final ObjectMapper JSON = new ObjectMapper();

    private WrittenLives() {}

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Map<String, ?> written(CertificateEvent event) {
        return properties(
                "event_id", event.id(),
                "kind", event.kind(),
                "happened_on", event.happenedOn(),
                "until_on", event.untilOn(),
                "successor_id", event.successor());
    }

    static Map<String, ?> written(Successor successor) {
        return properties(
                "certificate_id", successor.certificate(),
                "from_first", successor.from().earliest(),
                "from_last", successor.from().latest());
    }

    static Map<String, ?> written(Certification certification, @Nullable LapseReport report) {
        var year = certification.programmeYear();
        return properties(
                "certification",
                properties(
                        "programme_year", year == null ? null : year.value(),
                        "evaluated_on", certification.evaluatedOn(),
                        "decision_signed_on", certification.decision().signedOn(),
                        "expires_on", certification.expiresOn()),
                "reported",
                report != null,
                "lastDay",
                report == null ? null : report.lastDay(),
                "by",
                report == null ? null : report.by());
    }

    /** Those that are known, as text but for what is made of others. */
    static Map<String, ?> properties(@Nullable Object... namesAndValues) {
        var properties = new HashMap<String, Object>();
        for (int place = 0; place < namesAndValues.length; place += 2) {
            Object value = namesAndValues[place + 1];
            if (value != null) {
                properties.put(
                        String.valueOf(namesAndValues[place]),
                        value instanceof Map || value instanceof List ? value : value.toString());
            }
        }
        return properties;
    }

    static String shown(CertificateTerm term) {
        return "(%s,%s,%s,%s)"
                .formatted(
                        shown(term.from().earliest()),
                        shown(term.from().latest()),
                        shown(term.until().earliest()),
                        shown(term.until().latest()));
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
