package vn.ntm.criteria.criteriaset.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One property in which two versions differ.
 *
 * @param key the part's key in its version: a criterion's number, an indicator's code, or code, area and year
 * @param before absent if the part, or its property, is new
 * @param after absent if it is gone
 */
public record SetDifference(
        SetPart kind,
        PartChange change,
        String key,
        String property,
        @Nullable String before,
        @Nullable String after) {

    /** What kind of part of the set differs. */
    public enum SetPart {
        SET,
        CRITERION,
        INDICATOR,
        THRESHOLD
    }

    /** What became of the part. */
    public enum PartChange {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** The name of what a version says, as its publication records it. */
    public static String contentHash(CriteriaSet set) {
        return SetContent.of(set).hash();
    }

    /** In the order of the parts. The number of the version itself is no difference. */
    public static List<SetDifference> between(CriteriaSet before, CriteriaSet after) {
        Map<SetContent.Part, String> old = SetContent.of(before).properties();
        Map<SetContent.Part, String> now = SetContent.of(after).properties();
        Set<SetContent.Part> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        Predicate<SetContent.Part> differs =
                part -> !java.util.Objects.equals(old.get(part), now.get(part)) && !isVersion(part);
        return all.stream()
                .filter(differs)
                .map(part -> new SetDifference(
                        part.kind(), change(part, old, now), part.key(), part.property(), old.get(part), now.get(part)))
                .toList();
    }

    private static boolean isVersion(SetContent.Part part) {
        return part.kind() == SetPart.SET && part.property().equals("version");
    }

    private static PartChange change(
            SetContent.Part part, Map<SetContent.Part, String> old, Map<SetContent.Part, String> now) {
        if (absent(part, old)) {
            return PartChange.ADDED;
        }
        return absent(part, now) ? PartChange.REMOVED : PartChange.CHANGED;
    }

    private static boolean absent(SetContent.Part part, Map<SetContent.Part, String> content) {
        return content.keySet().stream()
                .noneMatch(other -> other.kind() == part.kind() && other.key().equals(part.key()));
    }
}
