package vn.ntm.ledger.register.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.Measure;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.register.Counts;
import vn.ntm.ledger.register.planned.Demand;
import vn.ntm.ledger.register.planned.TargetProblem;
import vn.ntm.ledger.register.planned.TargetRecord;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.unit.UnitDirectory;

/** What holds for every target, however it comes on file. */
@ApplicationScoped
class TargetRules {

    private static final String PERCENT = "percent";

    private final Counts counts;
    private final UnitDirectory units;
    private final Calendar calendar;

    TargetRules(Counts counts, UnitDirectory units, Calendar calendar) {
        this.counts = counts;
        this.units = units;
        this.calendar = calendar;
    }

    /** @throws Refusal if one of them says no */
    void check(TargetRecord target) {
        requireShape(counts.measure(target.key().measure()), target.demand());
        requireDays(target);
        UnitCode unit = target.key().unit();
        units.on(unit, target.unitsOn());
        target.demand().namedUnits().forEach(named -> requireNamed(named, unit, target.unitsOn()));
    }

    private static void requireShape(Measure measure, Demand demand) {
        boolean fits = switch (demand.shape()) {
            case AT_LEAST -> true;
            case ADD, NAMED -> isOfTheYear(measure.kind());
            case MAINTAIN -> measure.kind() == Measure.Kind.RATIO;
        };
        if (!fits) {
            throw new Refusal(
                    TargetProblem.TARGET_SHAPE_NOT_FOR_MEASURE,
                    Map.of("measure", measure.code(), "kind", measure.kind()));
        }
        requireLevel(measure, demand.level());
        BigDecimal value = demand.value();
        if (value != null && measure.unitOfMeasure().equals(PERCENT)) {
            Demand.requireWithinWhole(value);
        }
    }

    /** Named units are looked for among those that the measure counts: the last part of its code says of which level. */
    private static void requireLevel(Measure measure, @Nullable String level) {
        if (level != null
                && !measure.code().endsWith("." + level.toLowerCase(Locale.ROOT).replace('_', '-'))) {
            throw new Refusal(
                    TargetProblem.TARGET_LEVEL_NOT_OF_MEASURE, Map.of("measure", measure.code(), "level", level));
        }
    }

    /** A stock that is to grow by so many would need to be compared with what it was. */
    private static boolean isOfTheYear(Measure.Kind kind) {
        return switch (kind) {
            case FLOW, AMOUNT -> true;
            case STOCK, RATIO -> false;
        };
    }

    private void requireDays(TargetRecord target) {
        Decision decision = target.decision();
        LocalDate from = target.holdsFrom();
        LocalDate signedOn = decision == null ? null : decision.signedOn();
        if (from == null || signedOn == null) {
            return;
        }
        DayProblem.requireCome(signedOn, calendar.today());
        if (from.isBefore(signedOn)) {
            throw new Refusal(TargetProblem.TARGET_BEFORE_ITS_BASIS, Map.of("day", from, "signedOn", signedOn));
        }
        if (from.isAfter(target.key().year().lastDay())) {
            throw new Refusal(
                    TargetProblem.TARGET_AFTER_ITS_YEAR,
                    Map.of("day", from, "year", target.key().year().value()));
        }
    }

    private void requireNamed(UnitCode named, UnitCode unit, LocalDate day) {
        var asOf = new AsOf(day, calendar.now());
        if (units.find(named, asOf).isEmpty()) {
            throw new Refusal(TargetProblem.TARGET_NAMES_NO_UNIT, Map.of("code", named, "day", day));
        }
        if (!units.liesIn(named, unit, asOf)) {
            throw new Refusal(
                    TargetProblem.TARGET_NAMES_UNIT_ELSEWHERE, Map.of("code", named, "day", day, "unit", unit));
        }
    }
}
