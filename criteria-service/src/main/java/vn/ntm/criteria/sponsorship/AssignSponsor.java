package vn.ntm.criteria.sponsorship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;

/** Somebody puts on file that a sponsor was assigned to a commune. */
@ApplicationScoped
class AssignSponsor {

    private final Sponsorships sponsorships;
    private final SponsorshipRules rules;
    private final CurrentAct act;

    AssignSponsor(Sponsorships sponsorships, SponsorshipRules rules, CurrentAct act) {
        this.sponsorships = sponsorships;
        this.rules = rules;
        this.act = act;
    }

    /**
     * Files it; the same sponsorship once more changes nothing.
     *
     * @throws Refusal if it breaks a rule, or another one of the same sponsor, commune and first year is on file
     */
    Assigned handle(Sponsorship sponsorship, LocalDate signedOn) {
        rules.check(sponsorship, signedOn);
        var held = sponsorships.held(sponsorship);
        if (held.isEmpty()) {
            return new Assigned(sponsorships.add(sponsorship, new Filing(act.id(), act.at(), Conflict.REFUSE)), true);
        }
        if (!held.get().onFile().fact().equals(sponsorship)) {
            throw new Refusal(
                    SponsorshipProblem.SPONSORSHIP_ON_FILE_DIFFERS,
                    Map.of(
                            "key", sponsorship.sponsorKey(),
                            "code", sponsorship.unit(),
                            "year", sponsorship.fromYear().value()));
        }
        return new Assigned(held.get().id(), false);
    }

    /** The sponsorship, and whether it is new on file. */
    record Assigned(UUID id, boolean isNew) {}
}
