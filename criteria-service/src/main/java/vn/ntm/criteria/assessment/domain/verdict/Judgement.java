package vn.ntm.criteria.assessment.domain.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.assessment.domain.IndicatorValue;
import vn.ntm.criteria.assessment.domain.Measured;

/** Holds a value against what is asked. */
final class Judgement {

    private Judgement() {}

    /** @return whether the value does; nothing if the order of the steps is not known, or the value is of another form */
    static Optional<Boolean> meets(Requirement requirement, IndicatorValue value) {
        return switch (requirement) {
            case Requirement.AtLeast(BigDecimal bound)
            when value instanceof IndicatorValue.Single(Measured found) -> Optional.of(found.compareTo(bound) >= 0);
            case Requirement.AtMost(BigDecimal bound)
            when value instanceof IndicatorValue.Single(Measured found) -> Optional.of(found.compareTo(bound) <= 0);
            case Requirement.Pass() when value instanceof IndicatorValue.Passed(boolean passed) -> Optional.of(passed);
            case Requirement.AtLeastStep(String asked, List<String> scale)
            when value instanceof IndicatorValue.Step(String found) -> reaches(found, asked, scale);
            case Requirement.TwoParts(BigDecimal total, BigDecimal part)
            when value instanceof IndicatorValue.TwoPart(Measured all, Measured some) ->
                Optional.of(all.compareTo(total) >= 0 && some.compareTo(part) >= 0);
            case Requirement.AtLeast _,
                    Requirement.AtMost _,
                    Requirement.Pass _,
                    Requirement.AtLeastStep _,
                    Requirement.TwoParts _ -> Optional.empty();
        };
    }

    /** The step that is asked for reaches itself; numbered steps have the order of their numbers; others need a scale. */
    private static Optional<Boolean> reaches(String found, String asked, List<String> scale) {
        if (found.equals(asked)) {
            return Optional.of(true);
        }
        if (scale.contains(found) && scale.contains(asked)) {
            return Optional.of(scale.indexOf(found) >= scale.indexOf(asked));
        }
        return numbered(found) && numbered(asked)
                ? Optional.of(Integer.parseInt(found) >= Integer.parseInt(asked))
                : Optional.empty();
    }

    private static boolean numbered(String step) {
        return step.matches("\\d{1,3}");
    }
}
