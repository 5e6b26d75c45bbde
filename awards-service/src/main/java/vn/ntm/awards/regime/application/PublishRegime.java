package vn.ntm.awards.regime.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.ntm.awards.regime.domain.Regime;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.IfMatch;

/** A regime is published: it stays as it is from then on, named by the hash of what it says. */
@ApplicationScoped
public class PublishRegime {

    private final Regimes regimes;
    private final RegimeDrafts drafts;
    private final CurrentAct act;

    PublishRegime(Regimes regimes, RegimeDrafts drafts, CurrentAct act) {
        this.regimes = regimes;
        this.drafts = drafts;
        this.act = act;
    }

    /**
     * Somebody who drafted nothing of it publishes it, as he saw it.
     *
     * @throws Refusal if it is another one by now, is published, was drafted by the same person, or cannot be
     */
    public RegimeOnFile handle(String code, IfMatch seen, Provenance grounds) {
        drafts.hold(code);
        seen.require(onFile(code, act.at()).version());
        if (drafts.published(code)) {
            throw refused(RegimeProblem.REGIME_PUBLISHED, code);
        }
        if (drafts.drafters(code).contains(act.actor().name())) {
            throw refused(RegimeProblem.REGIME_DRAFTER_CANNOT_PUBLISH, code);
        }
        file(code, grounds, new Filing(act.id(), act.at(), Conflict.REFUSE));
        return onFile(code, act.at());
    }

    /** @throws Refusal if it is unknown, has no form, or another one is in force on its days */
    public void file(String code, Provenance provenance, Filing filing) {
        Regime regime = onFile(code, filing.at()).regime();
        if (drafts.forms(code) == 0) {
            throw refused(RegimeProblem.REGIME_WITHOUT_FORMS, code);
        }
        Optional<Regime> other = regimes.inUse(filing.at()).stream()
                .filter(published -> published.valid().overlaps(regime.valid()))
                .filter(published -> !Objects.equals(published.code(), regime.replaces()))
                .findFirst();
        if (other.isPresent()) {
            throw new Refusal(
                    RegimeProblem.REGIMES_ON_ONE_DAY,
                    Map.of("regime", code, "other", other.get().code()));
        }
        drafts.publish(code, provenance, filing);
    }

    private RegimeOnFile onFile(String code, Instant at) {
        return regimes.onFile(code, at).orElseThrow(() -> refused(RegimeProblem.REGIME_UNKNOWN, code));
    }

    private static Refusal refused(RegimeProblem problem, String code) {
        return new Refusal(problem, Map.of("regime", code));
    }
}
