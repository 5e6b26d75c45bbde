package vn.ntm.awards.achievement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.domain.Days;

/**
 * What a recipient did in a period (thành tích). One achievement earns one form, and what was done in one theme never counts
 * for regular merit.
 *
 * @param id outlives corrections
 * @param version how often it was recorded
 * @param period its days, of which the last is known
 * @param merit for what kind of merit it counts
 * @param campaign in which it was achieved; absent where in none
 * @param theme the code of a theme of the campaign
 * @param initiatives the numbers of the initiatives on which it rests, as their recognition has them
 * @param confirmation absent as long as nobody confirmed what is written
 */
public record Achievement(
        UUID id,
        long version,
        UUID recipient,
        String title,
        @Nullable String description,
        Days period,
        MeritKind merit,
        @Nullable UUID campaign,
        @Nullable String theme,
        List<String> initiatives,
        @Nullable Confirmation confirmation) {

    private static final Pattern INITIATIVE = Pattern.compile("[0-9A-ZĐ]+([./-][0-9A-ZĐ]+)*");
    private static final int LONGEST_INITIATIVE = 100;

    /** @throws IllegalArgumentException if its period has no end */
    public Achievement {
        if (period.to() == null) {
            throw new IllegalArgumentException("the period of an achievement has an end");
        }
        initiatives = initiatives.stream().distinct().sorted().toList();
    }

    /** One way to write the number of an initiative: equal numbers are one initiative. */
    public static Optional<String> initiative(String text) {
        String number = text.strip().toUpperCase(Locale.ROOT).replace(" ", "");
        return number.length() <= LONGEST_INITIATIVE
                        && INITIATIVE.matcher(number).matches()
                ? Optional.of(number)
                : Optional.empty();
    }

    /** A household is commended for what was sudden, or in a movement or theme; never for regular merit. */
    public static boolean counts(MeritKind merit, RecipientKind recipient) {
        return merit != MeritKind.REGULAR || recipient != RecipientKind.HOUSEHOLD;
    }

    /** The last of its days: before it nobody can say that it was achieved. */
    public LocalDate lastDay() {
        return Objects.requireNonNull(period.to()).minusDays(1);
    }

    public boolean confirmed() {
        return confirmation != null;
    }

    /** The same, written down anew: nobody confirmed that yet. */
    public Achievement following(Achievement before) {
        return with(before.version + 1, null);
    }

    /** The same, confirmed. */
    public Achievement confirmed(Confirmation confirmedSo) {
        return with(version + 1, confirmedSo);
    }

    /** Whether the other one says the same, whoever confirmed it. */
    public boolean saysWhat(Achievement other) {
        return with(0, null).equals(other.with(0, null));
    }

    private Achievement with(long nextVersion, @Nullable Confirmation nextConfirmation) {
        return new Achievement(
                id,
                nextVersion,
                recipient,
                title,
                description,
                period,
                merit,
                campaign,
                theme,
                initiatives,
                nextConfirmation);
    }

    /**
     * That what is written is so.
     *
     * @param by the unit that says so, by the code of the day
     * @param document by which it says so
     */
    public record Confirmation(UnitCode by, LocalDate on, String document) {}
}
