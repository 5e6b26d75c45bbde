package vn.ntm.kernel.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import vn.ntm.kernel.problem.ProblemType;

/** The catalogue of refusals is complete: every entry in two languages that speak of the same things. */
public final class CatalogueChecks {

    private CatalogueChecks() {}

    /** What entries of the enums below these packages lack, and which codes are given twice. */
    public static List<String> incomplete(String... packages) {
        var lacks = new ArrayList<String>();
        Set<String> codes = new HashSet<>();
        for (ProblemType entry : entries(packages)) {
            if (!codes.add(entry.code())) {
                lacks.add(entry.code() + " is given twice");
            }
            if (entry.title().vi().isBlank() || entry.title().en().isBlank()) {
                lacks.add(entry.code() + " has no title");
            }
            if (!placeholders(entry.detail().vi())
                    .equals(placeholders(entry.detail().en()))) {
                lacks.add(entry.code() + " says different things in its two languages");
            }
            if (entry.title().vi().equals(entry.title().en())) {
                lacks.add(entry.code() + " is not translated");
            }
        }
        return lacks;
    }

    /** The status of each code in the enums below these packages. */
    public static Map<String, Integer> statuses(String... packages) {
        return entries(packages).stream()
                .collect(Collectors.toMap(ProblemType::code, ProblemType::status, (a, _) -> a));
    }

    private static List<ProblemType> entries(String... packages) {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .withImportOption(location -> location.contains("Problem")) // as a house rule has them called
                        .importPackages(packages)
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> List.of(type.getEnumConstants()).stream())
                        .map(ProblemType.class::cast)
                        .toList();
    }

    private static Set<String> placeholders(String pattern) {
        var names = new TreeSet<String>();
        ProblemType.PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .forEach(names::add);
        return names;
    }
}
