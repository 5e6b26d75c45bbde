package vn.ntm.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The year of the programme for which a result counts. It is not the year of the decision: decision 189/QĐ-UBND, signed
 * on 2024-01-17, counts for 2023.
 */
@Schema(implementation = Integer.class, minimum = "2009", maximum = "2100", examples = "2023")
public record ProgrammeYear(@JsonValue int value) implements Comparable<ProgrammeYear> {

    /** The year of the first national criteria set (491/QĐ-TTg). */
    public static final int FIRST = 2009;

    public static final int LAST = 2100;

    /** @throws IllegalArgumentException if the programme did not run, or will not run, in that year */
    public ProgrammeYear {
        if (!isYear(value)) {
            throw new IllegalArgumentException("the programme runs from 2009 to 2100: " + value);
        }
    }

    public static boolean isYear(int value) {
        return value >= FIRST && value <= LAST;
    }

    public LocalDate lastDay() {
        return LocalDate.of(value, 12, 31);
    }

    public ProgrammeYear next() {
        return new ProgrammeYear(value + 1);
    }

    @Override
    public int compareTo(ProgrammeYear other) {
        return Integer.compare(value, other.value);
    }
}
