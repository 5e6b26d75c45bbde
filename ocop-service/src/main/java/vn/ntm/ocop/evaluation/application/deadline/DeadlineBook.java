package vn.ntm.ocop.evaluation.application.deadline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.ntm.casework.calendar.domain.WorkingCalendar;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.procedure.OcopParameter;

/** The numbers by which times are counted, each asked for once however many dossiers it is needed for. For one question. */
public final class DeadlineBook {

    private final Numbers numbers;
    private final Ends ends;
    private final WorkingCalendar calendar;
    private final Map<Wanted, Optional<Integer>> knownNumbers = new HashMap<>();
    private final Map<Ending, Optional<LocalDate>> knownEnds = new HashMap<>();

    DeadlineBook(Numbers numbers, Ends ends, WorkingCalendar calendar) {
        this.numbers = numbers;
        this.ends = ends;
        this.calendar = calendar;
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    Optional<Integer> number(String ruleSet, OcopParameter parameter, LocalDate day) {
        return knownNumbers.computeIfAbsent(
                new Wanted(ruleSet, parameter, day), _ -> numbers.find(ruleSet, parameter, day));
    }

    Optional<LocalDate> end(String ruleSet, EvaluationKind kind, LocalDate day) {
        return knownEnds.computeIfAbsent(new Ending(ruleSet, kind, day), _ -> ends.find(ruleSet, kind, day));
    }

    /** Where the numbers of a rule set are found. */
    @FunctionalInterface
    interface Numbers {
        Optional<Integer> find(String ruleSet, OcopParameter parameter, LocalDate day);
    }

    /** Where it is found until when files of a kind are evaluated under a rule set. */
    @FunctionalInterface
    interface Ends {
        Optional<LocalDate> find(String ruleSet, EvaluationKind kind, LocalDate day);
    }

    private record Wanted(String ruleSet, OcopParameter parameter, LocalDate day) {}

    private record Ending(String ruleSet, EvaluationKind kind, LocalDate day) {}
}
