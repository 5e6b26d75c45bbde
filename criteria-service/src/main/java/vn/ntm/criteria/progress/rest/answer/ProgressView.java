package vn.ntm.criteria.progress.rest.answer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.progress.application.ReadProgress;
import vn.ntm.criteria.progress.domain.CommuneStanding;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.figure.NamedUnit;

/**
 * How far the communes of a unit have come under a criteria set in a period.
 *
 * @param period a year of the programme, or a half of it
 * @param title to which the set leads
 * @param total of all communes that lay in the unit on the day
 * @param districts the same of each district in which communes lay; none on a day without districts
 * @param validOn the day whose communes and titles are counted: the last of the period if none was named
 */
@Schema(name = "CriteriaProgress")
public record ProgressView(
        NamedUnit unit,
        @Schema(pattern = "^\\d{4}(-H[12])?$") String period,
        String set,
        int version,
        Level title,
        ProgressSum total,
        List<DistrictProgress> districts,
        LocalDate validOn,
        Instant knownAt) {

    public ProgressView {
        districts = List.copyOf(districts);
    }

    /** @param instant whose knowledge the caller asked for, if one was named: the queries ask for the same */
    public static ProgressView of(ReadProgress.Found found, @Nullable Instant instant) {
        var question = found.question();
        return new ProgressView(
                found.unit(),
                question.period().toString(),
                question.set().code(),
                question.set().number(),
                found.title(),
                sum(found, found.unit(), found.communes(), instant),
                districts(found, instant),
                question.asOf().validOn(),
                question.asOf().knownAt());
    }

    private static List<DistrictProgress> districts(ReadProgress.Found found, @Nullable Instant instant) {
        var byDistrict = found.communes().stream()
                .filter(commune -> commune.district() != null)
                .collect(groupingBy(
                        commune -> Objects.requireNonNull(commune.district()),
                        () -> new TreeMap<NamedUnit, List<CommuneStanding>>(Comparator.comparing(NamedUnit::code)),
                        toList()));
        return byDistrict.entrySet().stream()
                .map(entry ->
                        new DistrictProgress(entry.getKey(), sum(found, entry.getKey(), entry.getValue(), instant)))
                .toList();
    }

    private static ProgressSum sum(
            ReadProgress.Found found, NamedUnit unit, List<CommuneStanding> communes, @Nullable Instant instant) {
        return ProgressSum.of(found, new ProgressLinks(found.question(), unit.code(), instant), communes);
    }

    /** The progress of the communes of a district. */
    @Schema(name = "DistrictProgress")
    public record DistrictProgress(NamedUnit unit, ProgressSum total) {}
}
