package vn.ntm.criteria.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.result.application.ResultsOnFile.Held;
import vn.ntm.criteria.result.domain.ResultEntry;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ledger.version.IfMatch;

/** Somebody enters what a commune reached in a period, or corrects it. */
@ApplicationScoped
public class RecordResults {

    private final ResultsOnFile results;
    private final ResultRegister register;
    private final ResultRules rules;
    private final CurrentAct act;
    private final Calendar calendar;

    RecordResults(
            ResultsOnFile results, ResultRegister register, ResultRules rules, CurrentAct act, Calendar calendar) {
        this.results = results;
        this.register = register;
        this.rules = rules;
        this.act = act;
        this.calendar = calendar;
    }

    /**
     * Files each entry; one that differs takes the place of the one on file, the same one changes nothing.
     *
     * @param entries of this commune and this period, each measure once
     * @return everything that is on file of them
     * @throws vn.ntm.kernel.problem.Refusal if something was recorded since it was seen, or an entry breaks a rule
     */
    public ResultSheet handle(UnitCode unit, Period period, IfMatch seen, List<ResultEntry> entries) {
        Consumer<EntityVersion> required = seen.named();
        rules.check(unit, period);
        results.hold(unit, period);
        required.accept(register.sheet(unit, period, calendar.now()).version());
        var filing = new Filing(act.id(), act.at(), Conflict.SUPERSEDE);
        entries.forEach(entry -> {
            rules.check(entry);
            file(entry, filing);
        });
        return register.sheet(unit, period, calendar.now());
    }

    private void file(ResultEntry entry, Filing filing) {
        var held = results.held(entry);
        if (held.isEmpty()) {
            results.add(entry, filing);
        } else if (!isSaidBy(held.get(), entry)) {
            results.replace(held.get(), entry, filing);
        }
    }

    private static boolean isSaidBy(Held held, ResultEntry entry) {
        return held.onFile().fact().value().compareTo(entry.value()) == 0;
    }
}
