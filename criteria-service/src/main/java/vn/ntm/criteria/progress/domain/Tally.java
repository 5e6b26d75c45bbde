package vn.ntm.criteria.progress.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Communes added up. What was not assessed is counted as that, and never as zero criteria. */
public record Tally(List<CommuneStanding> communes) {

    private static final int DECIMALS = 2;

    public Tally {
        communes = List.copyOf(communes);
    }

    public int size() {
        return communes.size();
    }

    public int count(Predicate<CommuneStanding> wanted) {
        return (int) communes.stream().filter(wanted).count();
    }

    public int in(ProgressState state) {
        return count(commune -> commune.state() == state);
    }

    public int assessed() {
        return count(CommuneStanding::assessed);
    }

    /** The criteria that the assessed communes meet, all together. */
    public int met() {
        return counts().mapToInt(CriteriaCount::met).sum();
    }

    /** The criteria of the assessed communes that may be met or not. */
    public int undecided() {
        return counts().mapToInt(CriteriaCount::undecided).sum();
    }

    /** The criteria that an assessed commune meets on average, to two decimals; nothing if none was assessed. */
    public Optional<BigDecimal> average() {
        return assessed() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(met())
                        .divide(BigDecimal.valueOf(assessed()), DECIMALS, RoundingMode.HALF_UP));
    }

    /** How many communes of the band may belong to a higher one. */
    public int uncertain(int least, int most) {
        return count(commune -> commune.meetsBetween(least, most)
                && Objects.requireNonNull(commune.count()).undecided() > 0);
    }

    public int in(DebtReport report) {
        return count(commune -> commune.is(report));
    }

    /** The debt that was reported; nothing if nobody reported any. */
    public Optional<BigDecimal> debt() {
        return debts().reduce(BigDecimal::add);
    }

    private Stream<CriteriaCount> counts() {
        return communes.stream().map(CommuneStanding::count).filter(Objects::nonNull);
    }

    private Stream<BigDecimal> debts() {
        return communes.stream().map(CommuneStanding::debt).filter(Objects::nonNull);
    }
}
