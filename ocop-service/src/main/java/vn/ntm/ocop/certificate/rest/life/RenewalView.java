package vn.ntm.ocop.certificate.rest.life;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.ocop.certificate.application.CertificateRules.WindowRule;
import vn.ntm.ocop.certificate.domain.life.DayBounds;
import vn.ntm.ocop.certificate.domain.life.RenewalWindow;
import vn.ntm.ocop.procedure.OcopSetting;

/**
 * When the re-evaluation of a certificate can be asked for, by the rules of the day of the question, and by how much the
 * certificate may outlast its term if it comes late.
 *
 * @param standing how the day stands to the window
 * @param opens the first day; absent where no rule is on file
 * @param closes the last day, which still belongs to it
 * @param window from how many days before the end on, and until how many; absent where no rule is on file
 * @param lateExtension the most days by which it may be outlasted, and how sure that rule is; absent where no rule is on file
 */
@Schema(name = "CertificateRenewal")
record RenewalView(
        RenewalWindow.@Nullable WindowStanding standing,
        @Nullable DayBoundsView opens,
        @Nullable DayBoundsView closes,
        @Nullable Window window,
        @Nullable Rule lateExtension) {

    static RenewalView of(
            DayBounds end, LocalDate day, @Nullable WindowRule rule, @Nullable OcopSetting lateExtension) {
        RenewalWindow window = rule == null ? null : rule.before(end);
        return new RenewalView(
                window == null ? null : window.on(day),
                window == null ? null : DayBoundsView.of(window.opens()),
                window == null ? null : DayBoundsView.of(window.closes()),
                rule == null ? null : new Window(Rule.of(rule.opens()), Rule.of(rule.closes())),
                lateExtension == null ? null : Rule.of(lateExtension));
    }

    /** The two numbers of the window. */
    @Schema(name = "CertificateWindowRule")
    record Window(Rule opens, Rule closes) {}

    /**
     * A number that the rules set.
     *
     * @param ruleSet the rules that set it
     * @param legalBasis where in the decision it stands
     */
    @Schema(name = "CertificateRule")
    record Rule(
            int days,
            String ruleSet,
            @Nullable String legalBasis,
            String source,
            Confidence confidence,
            @Nullable String note) {

        static Rule of(OcopSetting setting) {
            var provenance = setting.provenance();
            return new Rule(
                    setting.value(),
                    setting.ruleSet(),
                    setting.legalBasis(),
                    provenance.source(),
                    provenance.confidence(),
                    provenance.note());
        }
    }
}
