package vn.ntm.criteria.sponsor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;

/** Somebody puts a sponsor on file. */
@ApplicationScoped
class RecordSponsor {

    private final Sponsors sponsors;
    private final CurrentAct act;

    RecordSponsor(Sponsors sponsors, CurrentAct act) {
        this.sponsors = sponsors;
        this.act = act;
    }

    /**
     * Files it; the same sponsor once more changes nothing.
     *
     * @return whether it is new
     * @throws Refusal if another sponsor has the key
     */
    boolean handle(Sponsor sponsor) {
        var onFile = sponsors.held(sponsor.key());
        if (onFile.isEmpty()) {
            sponsors.add(sponsor, new Filing(act.id(), act.at(), Conflict.REFUSE));
            return true;
        }
        Sponsor known = onFile.get().fact();
        if (!known.equals(sponsor)) {
            throw new Refusal(
                    SponsorProblem.SPONSOR_ON_FILE_DIFFERS, Map.of("key", sponsor.key(), "name", known.name()));
        }
        return false;
    }
}
