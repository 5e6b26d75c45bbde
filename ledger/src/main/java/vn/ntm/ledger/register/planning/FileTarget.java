package vn.ntm.ledger.register.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.register.planned.TargetKey;
import vn.ntm.ledger.register.planned.TargetProblem;
import vn.ntm.ledger.register.planned.TargetRecord;
import vn.ntm.ledger.register.planned.Targets;

/** Puts a version of a target on file: beside those before it, which stay. */
@ApplicationScoped
class FileTarget {

    private final Targets targets;
    private final TargetRules rules;

    FileTarget(Targets targets, TargetRules rules) {
        this.targets = targets;
        this.rules = rules;
    }

    /** @throws Refusal if it breaks a rule, or contradicts what is on file */
    Outcome handle(TargetRecord target, Filing filing) {
        rules.check(target);
        targets.hold(target.key());
        Decision decision = target.decision();
        return decision == null ? reported(target, filing) : decided(target, decision, filing);
    }

    private Outcome reported(TargetRecord target, Filing filing) {
        return filing.file(
                targets.reported(target),
                target,
                "target " + target.key(),
                rowId -> targets.replace(rowId, target, filing),
                () -> targets.add(target, filing));
    }

    private Outcome decided(TargetRecord target, Decision decision, Filing filing) {
        requireOneDay(decision);
        Optional<OnFile<TargetRecord>> before = targets.decided(target.key(), decision);
        if (before.isPresent() && before.get().fact().equals(target)) {
            return Outcome.UNCHANGED;
        }
        if (before.isPresent() && filing.conflict() == Conflict.REFUSE) {
            throw new Refusal(
                    TargetProblem.TARGET_DECIDED_OTHERWISE,
                    Map.of("target", target.key(), "number", Objects.requireNonNull(decision.number())));
        }
        requireItsOwnDay(target, decision);
        if (before.isPresent()) {
            targets.replace(before.get().rowId(), target, filing);
            return Outcome.SUPERSEDED;
        }
        targets.add(target, filing);
        return Outcome.CREATED;
    }

    private void requireOneDay(Decision decision) {
        targets.hold(decision);
        targets.signedOtherwise(decision).ifPresent(other -> {
            throw new Refusal(
                    TargetProblem.DECISION_SIGNED_OTHERWISE,
                    Map.of(
                            "number", Objects.requireNonNull(decision.number()),
                            "issuer", Objects.requireNonNull(decision.issuer()),
                            "signedOn", other));
        });
    }

    private void requireItsOwnDay(TargetRecord target, Decision decision) {
        TargetKey key = target.key();
        LocalDate day = Objects.requireNonNull(target.holdsFrom());
        targets.decidedFrom(key, day)
                .map(other -> Objects.requireNonNull(other.fact().decision()))
                .filter(other -> !isSame(other, decision))
                .ifPresent(other -> {
                    throw new Refusal(
                            TargetProblem.TARGET_VERSIONS_COLLIDE,
                            Map.of("target", key, "day", day, "number", Objects.requireNonNull(other.number())));
                });
    }

    private static boolean isSame(Decision one, Decision other) {
        return Objects.equals(one.number(), other.number())
                && Objects.equals(one.issuer(), other.issuer())
                && Objects.equals(one.signedOn(), other.signedOn());
    }
}
