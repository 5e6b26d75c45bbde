package vn.ntm.awards.ceremony.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A conference or another meeting in which commendations are handed over: none is held for that alone (98/2023/NĐ-CP art. 25).
 *
 * @param code its name in the register
 * @param organiser who holds it; absent where no source says it
 * @param points in the order of their numbers
 */
public record Ceremony(
        String code,
        String name,
        LocalDate heldOn,
        @Nullable String organiser,
        List<CeremonyPoint> points) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    public Ceremony {
        points = points.stream()
                .sorted(Comparator.comparingInt(CeremonyPoint::number))
                .toList();
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    public boolean hasPoint(int number) {
        return points.stream().anyMatch(point -> point.number() == number);
    }
}
