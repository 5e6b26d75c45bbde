package vn.ntm.awards.match.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.awards.match.domain.MatchVerdict;
import vn.ntm.awards.match.domain.Pair;
import vn.ntm.awards.recipient.application.RecipientProblem;
import vn.ntm.awards.recipient.application.RecipientRights;
import vn.ntm.awards.recipient.application.Recipients;
import vn.ntm.awards.recipient.domain.Recipient;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.EntityVersion;

/** A person decides whether two recipients are the same. Nothing is merged, and it can be decided otherwise later. */
@ApplicationScoped
public class DecideMatch {

    private final Recipients recipients;
    private final RecipientRights mine;
    private final Matches matches;
    private final MatchesOnFile onFile;
    private final CurrentAct act;
    private final Calendar calendar;

    DecideMatch(
            Recipients recipients,
            RecipientRights mine,
            Matches matches,
            MatchesOnFile onFile,
            CurrentAct act,
            Calendar calendar) {
        this.recipients = recipients;
        this.mine = mine;
        this.matches = matches;
        this.onFile = onFile;
        this.act = act;
        this.calendar = calendar;
    }

    /**
     * @param seen is given the version on file, and refuses another one than the caller saw
     * @throws Refusal if it is decided so already, or what is on file of these and others says otherwise
     */
    public FoundMatch decide(
            Pair pair, MatchVerdict verdict, Provenance ground, Consumer<EntityVersion> seen, String operation) {
        onFile.takeTurn();
        requireKinds(held(pair.first(), operation), held(pair.second(), operation));
        FoundMatch before = found(pair);
        seen.accept(new EntityVersion(before.version()));
        Provenance standing = before.ground();
        if (standing != null && before.state().name().equals(verdict.name())) {
            throw new Refusal(MatchProblem.MATCH_DECIDED, Map.of("verdict", verdict, "document", standing.source()));
        }
        onFile.put(
                pair,
                before.version() + 1,
                verdict,
                before.likeness(),
                ground,
                new Filing(act.id(), act.at(), Conflict.REFUSE));
        if (onFile.contradicts(pair, verdict, act.at())) {
            throw new Refusal(MatchProblem.MATCH_CONTRADICTS, Map.of("verdict", verdict));
        }
        return found(pair);
    }

    private Recipient held(UUID id, String operation) {
        Recipient recipient =
                recipients.get(id, new AsOf(calendar.today(), act.at())).recipient();
        mine.require(recipient, operation);
        if (recipient.restricted()) {
            throw new Refusal(RecipientProblem.RECIPIENT_RESTRICTED, Map.of());
        }
        return recipient;
    }

    private static void requireKinds(Recipient first, Recipient second) {
        if (first.kind() != second.kind()) {
            throw new Refusal(
                    MatchProblem.MATCH_OF_DIFFERENT_KINDS, Map.of("first", first.kind(), "second", second.kind()));
        }
    }

    private FoundMatch found(Pair pair) {
        return matches.find(pair, act.at()).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }
}
