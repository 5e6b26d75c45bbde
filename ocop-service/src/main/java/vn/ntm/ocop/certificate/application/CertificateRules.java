package vn.ntm.ocop.certificate.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.ntm.kernel.AsOf;
import vn.ntm.ocop.certificate.domain.life.DayBounds;
import vn.ntm.ocop.certificate.domain.life.RenewalWindow;
import vn.ntm.ocop.procedure.OcopParameter;
import vn.ntm.ocop.procedure.OcopSetting;
import vn.ntm.ocop.procedure.OcopSettings;
import vn.ntm.ocop.ruleset.application.RuleSets;
import vn.ntm.ocop.ruleset.domain.RuleSet;

/** What the rules of a day say of certificates: those under which files are received on it. What nobody set is not there. */
@ApplicationScoped
public class CertificateRules {

    private final RuleSets ruleSets;
    private final OcopSettings settings;

    CertificateRules(RuleSets ruleSets, OcopSettings settings) {
        this.ruleSets = ruleSets;
        this.settings = settings;
    }

    public Optional<OcopSetting> number(OcopParameter parameter, AsOf asOf) {
        return ruleSets.accepting(asOf.validOn(), asOf.knownAt())
                .map(RuleSet::code)
                .flatMap(code -> settings.of(code, parameter, asOf));
    }

    /** When the re-evaluation of a certificate can be asked for. */
    public Optional<WindowRule> window(AsOf asOf) {
        return number(OcopParameter.REEVALUATION_WINDOW_OPENS_DAYS, asOf)
                .flatMap(opens -> number(OcopParameter.REEVALUATION_WINDOW_CLOSES_DAYS, asOf)
                        .map(closes -> new WindowRule(opens, closes)));
    }

    /** Two numbers of one rule: from how many days before the end of a certificate on, and until how many. */
    public record WindowRule(OcopSetting opens, OcopSetting closes) {

        /** @param end of the term, without any extension */
        public RenewalWindow before(DayBounds end) {
            return RenewalWindow.before(end, opens.value(), closes.value());
        }
    }
}
