package vn.ntm.criteria.progress.rest.answer;

import vn.ntm.criteria.progress.application.ProgressQuestion;
import vn.ntm.criteria.progress.domain.ProgressState;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.UnitCode;

/** The queries that list what is behind a number, for the communes of a unit. */
record ProgressLinks(ProgressQuestion question, UnitCode unit) {

    String communes(String narrower) {
        return "/v1/progress/communes?period=%s&set=%s&version=%d&unit=%s&validOn=%s%s"
                .formatted(
                        question.period(),
                        question.set().code(),
                        question.set().number(),
                        unit,
                        question.asOf().validOn(),
                        narrower);
    }

    String in(ProgressState state) {
        return communes("&state=" + state);
    }

    String titles(Level title) {
        return "/v1/titles?unit=%s&type=COMMUNE&level=%s&standing=HELD&validOn=%s"
                .formatted(unit, title, question.asOf().validOn());
    }

    String debts() {
        return "/v1/construction-debts?period=%s&unit=%s&validOn=%s"
                .formatted(question.period(), unit, question.asOf().validOn());
    }

    /** The verdict on a commune, with its reasons. */
    String verdict() {
        return "/v1/assessments/%s/%s/%d/%s/verdict"
                .formatted(unit, question.set().code(), question.set().number(), question.period());
    }
}
