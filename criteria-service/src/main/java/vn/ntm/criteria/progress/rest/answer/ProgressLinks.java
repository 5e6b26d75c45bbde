package vn.ntm.criteria.progress.rest.answer;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.progress.application.ProgressQuestion;
import vn.ntm.criteria.progress.domain.DebtReport;
import vn.ntm.criteria.progress.domain.ProgressState;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.UnitCode;

/**
 * The queries that list what is behind a number, for the communes of a unit.
 *
 * @param instant whose knowledge the caller asked for; absent if the caller named none
 */
record ProgressLinks(
        ProgressQuestion question, UnitCode unit, @Nullable Instant instant) {

    String communes(String narrower) {
        return "/v1/progress/communes?period=%s&set=%s&version=%d&unit=%s&validOn=%s%s%s"
                .formatted(
                        question.period(),
                        question.set().code(),
                        question.set().number(),
                        unit,
                        question.asOf().validOn(),
                        narrower,
                        knownAt("&", instant));
    }

    String in(ProgressState state) {
        return communes("&state=" + state);
    }

    String in(DebtReport debt) {
        return communes("&debt=" + debt);
    }

    String titles(Level title) {
        return titles(unit, title, question.asOf().validOn(), instant);
    }

    /** The verdict on a commune, with its reasons. */
    String verdict() {
        return "/v1/assessments/%s/%s/%d/%s/verdict%s"
                .formatted(
                        unit, question.set().code(), question.set().number(), question.period(), knownAt("?", instant));
    }

    /** Those communes of a unit that hold a title on a day. */
    static String titles(UnitCode unit, Level title, LocalDate day, @Nullable Instant instant) {
        return "/v1/titles?unit=%s&type=COMMUNE&level=%s&standing=HELD&validOn=%s%s"
                .formatted(unit, title, day, knownAt("&", instant));
    }

    private static String knownAt(String before, @Nullable Instant instant) {
        return instant == null ? "" : before + "knownAt=" + instant;
    }
}
