package vn.ntm.ledger.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Provenance;

/** Holds the properties of a body against what they must be, and names all that are wrong at once. */
public final class BodyChecks {

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 1000;

    /** The most characters of the name of a document. */
    public static final int LONGEST_DOCUMENT = 500;

    private static final int FIRST_YEAR = 1900;

    private final List<Refusal.Reason> wrong = new ArrayList<>();

    /** A text that must be there. */
    public BodyChecks text(String pointer, @Nullable String value, int longest) {
        return require(
                pointer,
                value != null && !value.isBlank() && value.length() <= longest,
                "cần 1 đến %d ký tự".formatted(longest),
                "1 to %d characters are needed".formatted(longest));
    }

    /** A text that may be absent. */
    public BodyChecks optionalText(String pointer, @Nullable String value, int longest) {
        return value == null ? this : text(pointer, value, longest);
    }

    /** A code of a unit that must be there. */
    public BodyChecks unitCode(String pointer, @Nullable String code) {
        return require(
                pointer,
                code != null && UnitCode.isCode(code),
                "mã đơn vị 2, 3 hoặc 5 chữ số",
                "a unit code of 2, 3 or 5 digits");
    }

    /** A programme year that must be there. */
    public BodyChecks year(String pointer, @Nullable Integer year) {
        return require(
                pointer,
                year != null && ProgrammeYear.isYear(year),
                "một năm từ 2009 đến 2100",
                "a year, 2009 to 2100");
    }

    /** A day that must be there, of years of which anything can be on file. */
    public BodyChecks day(String pointer, @Nullable LocalDate day) {
        return present(pointer, day)
                .require(
                        pointer,
                        day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= ProgrammeYear.LAST),
                        "một ngày từ năm 1900 đến 2100",
                        "a day of the years 1900 to 2100");
    }

    /** Why something is done, and on which document that rests: both must be there. */
    public BodyChecks reasoned(@Nullable String reason, @Nullable String document) {
        return text("/reason", reason, LONGEST_REASON).text("/document", document, LONGEST_DOCUMENT);
    }

    /**
     * The reason and the document as the last of a body.
     *
     * @return what is filed on them
     * @throws Refusal if they or anything before them was wrong
     */
    public Provenance grounds(@Nullable String reason, @Nullable String document) {
        reasoned(reason, document).done();
        return new Provenance(
                Objects.requireNonNull(document).strip(),
                Confidence.HIGH,
                Objects.requireNonNull(reason).strip());
    }

    public BodyChecks present(String pointer, @Nullable Object value) {
        return require(pointer, value != null, "cần có giá trị", "a value is needed");
    }

    public BodyChecks require(String pointer, boolean holds, String vi, String en) {
        if (!holds) {
            wrong.add(new Refusal.Reason(Refusal.Place.PROPERTY, pointer, new Bilingual(vi, en)));
        }
        return this;
    }

    /** @throws Refusal if anything was wrong */
    public void done() {
        if (!wrong.isEmpty()) {
            throw new Refusal(
                    CommonProblem.INVALID_PROPERTY,
                    Map.of("property", wrong.getFirst().name()),
                    List.copyOf(wrong));
        }
    }
}
