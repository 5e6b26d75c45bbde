package vn.ntm.ledger.fact;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.kernel.problem.Refusal;

/**
 * The act by which facts are being filed.
 *
 * @param act its id
 * @param at when it is filed
 */
public record Filing(UUID act, Instant at, Conflict conflict) {

    /**
     * Files a fact that has a natural key: a new one is added, the same one changes nothing, and another one under the
     * same key supersedes the old one if that is wanted.
     *
     * @param onFile the current fact under the key
     * @param name how a refusal calls the fact
     * @param replace supersedes the row that is on file and adds the new fact in its place
     */
    public <F> Outcome file(Optional<OnFile<F>> onFile, F fact, String name, Consumer<UUID> replace, Runnable add) {
        if (onFile.isEmpty()) {
            add.run();
            return Outcome.CREATED;
        }
        if (onFile.get().fact().equals(fact)) {
            return Outcome.UNCHANGED;
        }
        return switch (conflict) {
            case REFUSE -> throw new Refusal(FactProblem.FACT_ALREADY_ON_FILE, Map.of("fact", name));
            case SUPERSEDE -> {
                replace.accept(onFile.get().rowId());
                yield Outcome.SUPERSEDED;
            }
        };
    }

    /** A current fact and the row that holds it. */
    public record OnFile<F>(UUID rowId, F fact) {}
}
