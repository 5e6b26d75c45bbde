package vn.ntm.ocop.revocation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import vn.ntm.kernel.AsOf;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ocop.procedure.OcopParameter;
import vn.ntm.ocop.procedure.OcopSettings;
import vn.ntm.ocop.revocation.domain.Conclusion;
import vn.ntm.ocop.revocation.domain.RevocationTerm;
import vn.ntm.ocop.ruleset.application.RuleSets;

/** Within which days a certificate is revoked, by the rules of the day of the conclusion. */
@ApplicationScoped
public class RevocationTerms {

    private final RuleSets ruleSets;
    private final OcopSettings settings;

    RevocationTerms(RuleSets ruleSets, OcopSettings settings) {
        this.ruleSets = ruleSets;
        this.settings = settings;
    }

    /** Nothing if no rules of that day are on file, or they set no such days: then nobody says when it is late. */
    public Optional<Dated> of(Conclusion conclusion, Instant knownAt) {
        return ruleSets.accepting(conclusion.concludedOn(), knownAt)
                .flatMap(rules -> settings.of(
                        rules.code(), OcopParameter.REVOCATION_DAYS, new AsOf(conclusion.concludedOn(), knownAt)))
                .map(days -> new Dated(
                        RevocationTerm.of(conclusion, days.value()), days.value(), days.ruleSet(), days.provenance()));
    }

    /**
     * The days, and where their number was read.
     *
     * @param ruleSet the code of the rules that set it
     */
    public record Dated(RevocationTerm term, int days, String ruleSet, Provenance provenance) {}
}
