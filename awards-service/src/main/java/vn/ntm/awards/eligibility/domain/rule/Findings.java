package vn.ntm.awards.eligibility.domain.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.eligibility.domain.EligibilityRule;
import vn.ntm.awards.eligibility.domain.EligibilityVerdict;
import vn.ntm.awards.eligibility.domain.Finding;
import vn.ntm.awards.eligibility.domain.Nominated;
import vn.ntm.awards.eligibility.domain.OnFile;
import vn.ntm.awards.regime.domain.Regime;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.domain.Origin;

/** What was found so far of one nomination. */
final class Findings {

    private final Nominated nominated;
    private final OnFile onFile;
    private final List<Finding> all = new ArrayList<>();

    Findings(Nominated nominated, OnFile onFile) {
        this.nominated = nominated;
        this.onFile = onFile;
    }

    Nominated nominated() {
        return nominated;
    }

    OnFile onFile() {
        return onFile;
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    void met(EligibilityRule rule, String vi, String en, String... references) {
        add(rule, EligibilityVerdict.MET, vi, en, List.of(references));
    }

    void notMet(EligibilityRule rule, String vi, String en, String... references) {
        add(rule, EligibilityVerdict.NOT_MET, vi, en, List.of(references));
    }

    void unknown(EligibilityRule rule, String vi, String en, String... references) {
        add(rule, EligibilityVerdict.UNKNOWN, vi, en, List.of(references));
    }

    /** A rule whose source is that of the code. */
    void add(EligibilityRule rule, EligibilityVerdict verdict, String vi, String en, List<String> references) {
        Regime regime = onFile.rules().regime();
        all.add(new Finding(
                rule,
                verdict,
                new Bilingual(vi, en),
                references,
                rule.legalBasis(),
                rule.source(),
                rule.confidence(regime)));
    }

    /** A rule whose source is on file. */
    void add(
            EligibilityRule rule,
            EligibilityVerdict verdict,
            Bilingual found,
            List<String> references,
            @Nullable String legalBasis,
            Origin origin) {
        all.add(new Finding(rule, verdict, found, references, legalBasis, origin.source(), origin.confidence()));
    }

    /** A rule whose source is on file elsewhere: nothing more is known of it. */
    void hint(EligibilityRule rule, EligibilityVerdict verdict, String vi, String en) {
        all.add(new Finding(
                rule, verdict, new Bilingual(vi, en), List.of(), rule.legalBasis(), rule.source(), Confidence.LOW));
    }
}
