package vn.ntm.criteria.revocation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.criteria.lineage.application.Lineages;
import vn.ntm.criteria.recognition.domain.Revocation;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.criteria.revocation.application.Proposals.ProposalOnFile;
import vn.ntm.criteria.revocation.domain.PinnedGrounds;
import vn.ntm.criteria.revocation.domain.RevocationCase;
import vn.ntm.criteria.revocation.domain.RevocationProposal;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.version.EntityVersion;

/** Another person decides on a proposal: the title stays, or it is revoked from the day of the decision on. */
@ApplicationScoped
public class DecideRevocation {

    private final Proposals proposals;
    private final Revocations revocations;
    private final RevocableTitles titles;
    private final Lineages lineages;
    private final Identities identities;
    private final Calendar calendar;
    private final CurrentAct act;

    DecideRevocation(
            Proposals proposals,
            Revocations revocations,
            RevocableTitles titles,
            Lineages lineages,
            Identities identities,
            Calendar calendar,
            CurrentAct act) {
        this.proposals = proposals;
        this.revocations = revocations;
        this.titles = titles;
        this.lineages = lineages;
        this.identities = identities;
        this.calendar = calendar;
        this.act = act;
    }

    /** The title stays. */
    public ProposalOnFile refuse(UUID id, Consumer<EntityVersion> seen, Provenance grounds) {
        RevocationProposal before = held(id, seen);
        return file(RevocationRefusals.answered(() -> before.refuse(act.actor().name())), grounds);
    }

    /** The title is revoked. */
    public ProposalOnFile revoke(UUID id, Consumer<EntityVersion> seen, Decision decision, Provenance grounds) {
        RevocationProposal before = held(id, seen);
        RevocationProposal revoked = RevocationRefusals.answered(
                () -> before.revoke(decision, act.actor().name()));
        LocalDate day = Objects.requireNonNull(decision.signedOn());
        DayProblem.requireCome(day, calendar.today());
        requireHeld(before, day);
        ProposalOnFile onFile = file(revoked, grounds);
        var subject = before.subject();
        revocations.add(
                new Revocation(identities.next(), subject.level(), subject.unit(), day, decision),
                id,
                grounds,
                filing());
        return onFile;
    }

    /** The title is held still, and was on the day of the decision, by the unit that was meant. */
    private void requireHeld(RevocationProposal proposal, LocalDate day) {
        RevocationCase subject = proposal.subject();
        titles.held(subject.unit(), subject.level(), new AsOf(calendar.today(), act.at()));
        Lineage lineage = lineages.around(Set.of(subject.unit()), act.at());
        requireMeant(proposal, lineage);
        boolean held = lineage.at(subject.unit(), day)
                .filter(then -> lineage.at(subject.unit(), calendar.today())
                        .map(now -> lineage.isSame(then, now))
                        .orElse(false))
                .map(then -> titles.of(subject.unit(), subject.level(), new AsOf(day, act.at())))
                .filter(title -> title.standing() == TitleStanding.HELD)
                .isPresent();
        if (!held) {
            throw new Refusal(
                    RevocationProblem.REVOCATION_PRECEDES_TITLE,
                    Map.of("unit", subject.unit(), "level", subject.level(), "day", day));
        }
    }

    /** The unit that has the code today is the one that had it in the eyes of those who proposed. */
    private void requireMeant(RevocationProposal proposal, Lineage lineage) {
        RevocationCase subject = proposal.subject();
        Instant proposed =
                proposal.state().grounds().map(PinnedGrounds::knownAt).orElse(act.at());
        boolean same = lineages.around(Set.of(subject.unit()), proposed)
                .at(subject.unit(), subject.unitOn())
                .flatMap(meant -> lineage.at(subject.unit(), calendar.today()).map(now -> lineage.isSame(meant, now)))
                .orElse(false);
        if (!same) {
            throw new Refusal(
                    RevocationProblem.PROPOSED_OF_ANOTHER_UNIT,
                    Map.of("unit", subject.unit(), "day", calendar.today()));
        }
    }

    private RevocationProposal held(UUID id, Consumer<EntityVersion> seen) {
        RevocationProposal before = proposals
                .held(id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()))
                .proposal();
        seen.accept(new EntityVersion(before.version()));
        return before;
    }

    private ProposalOnFile file(RevocationProposal proposal, Provenance grounds) {
        proposals.record(proposal, grounds, filing());
        return new ProposalOnFile(proposal, grounds, act.at());
    }

    private Filing filing() {
        return new Filing(act.id(), act.at(), Conflict.REFUSE);
    }
}
