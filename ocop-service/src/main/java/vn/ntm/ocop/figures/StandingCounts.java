package vn.ntm.ocop.figures;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.figure.Recorded;
import vn.ntm.ledger.register.Counts.Count;
import vn.ntm.ledger.register.FigureQuestion;
import vn.ntm.ocop.certificate.domain.life.CertificateState;
import vn.ntm.ocop.certificate.domain.life.Validity;
import vn.ntm.ocop.register.application.Expiry;
import vn.ntm.ocop.register.application.ExpiryCertainty;
import vn.ntm.ocop.register.application.RegisterFilter;
import vn.ntm.ocop.register.application.RegisterSearch;

/** Counts products by where their certificates stand on a day. Each number is that of the list that its address asks for. */
final class StandingCounts {

    private static final int SOON_MONTHS = 6;

    private final RegisterSearch register;
    private final FigureQuestion question;
    private final RegisterFilter all;
    private final String href;

    StandingCounts(RegisterSearch register, FigureQuestion question) {
        this.register = register;
        this.question = question;
        this.all = RegisterFilter.in(question.unit().code());
        this.href = "/v1/certificates?unit=%s&validOn=%s"
                .formatted(question.unit().code(), question.asOf().validOn());
    }

    void putInto(Map<String, Count> counts) {
        counts.put(OcopMeasure.HOLDING.code(), holding(null));
        OcopMeasure.HOLDING_STARS.forEach((stars, measure) -> counts.put(measure.code(), holding(stars)));
        counts.put(OcopMeasure.HOLDING_UNKNOWN.code(), count(all.holding(Validity.UNKNOWN), href + "&valid=UNKNOWN"));
        LocalDate first = LocalDate.of(question.year().value(), 1, 1);
        LocalDate last = question.year().lastDay();
        counts.put(OcopMeasure.EXPIRING_IN_YEAR.code(), runningOut(all, "", first, last, ExpiryCertainty.SURE));
        counts.put(
                OcopMeasure.EXPIRING_IN_YEAR_POSSIBLE.code(),
                runningOut(all, "", first, last, ExpiryCertainty.POSSIBLE));
        LocalDate day = question.asOf().validOn();
        LocalDate then = day.plusMonths(SOON_MONTHS);
        counts.put(
                OcopMeasure.EXPIRING_IN_SIX_MONTHS.code(),
                runningOut(all.holding(Validity.YES), "&valid=YES", day, then, ExpiryCertainty.SURE));
        counts.put(
                OcopMeasure.EXPIRING_IN_SIX_MONTHS_POSSIBLE.code(),
                runningOut(all, "", day, then, ExpiryCertainty.POSSIBLE));
        counts.put(OcopMeasure.REVOKED.code(), standing(CertificateState.REVOKED));
        counts.put(OcopMeasure.WITHDRAWN.code(), standing(CertificateState.WITHDRAWN));
    }

    private Count holding(@Nullable Integer stars) {
        return count(
                all.holding(Validity.YES).withStars(stars),
                href + "&valid=YES" + (stars == null ? "" : "&stars=" + stars));
    }

    private Count standing(CertificateState state) {
        return count(all.standing(state), href + "&state=" + state);
    }

    private Count runningOut(
            RegisterFilter of, String ofHref, LocalDate from, LocalDate to, ExpiryCertainty certainty) {
        return count(
                of.runningOut(new Expiry(from, to, certainty)),
                "%s%s&expiringFrom=%s&expiringTo=%s%s"
                        .formatted(
                                href, ofHref, from, to, certainty == ExpiryCertainty.SURE ? "" : "&expiry=POSSIBLE"));
    }

    private Count count(RegisterFilter filter, String address) {
        return new Count(Recorded.count(register.products(filter, question.asOf()), 0), 0, address);
    }
}
